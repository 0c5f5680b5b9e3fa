package social.plaza.engagement.reward;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** Something that was given, for an article or a comment, in the revision that the giver saw. It is never changed. */
@Entity
@Immutable
class Reward {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID transferId;
    private UUID articleId;
    private UUID commentId;
    private int revision;
    private UUID fromId;
    private UUID toId;
    private String asset;
    private long amount;
    private String message;
    private Instant at;

    protected Reward() {}

    Reward(UUID transfer, NewReward given, Rewardables.Rewardable what, UUID from, Instant at) {
        this.transferId = transfer;
        this.articleId = given.articleId();
        this.commentId = given.commentId();
        this.revision = what.revision();
        this.fromId = from;
        this.toId = what.author().id();
        this.asset = given.asset();
        this.amount = given.amount();
        this.message = given.message();
        this.at = at;
    }

    /** Whether it is what was asked for. */
    boolean answers(NewReward wish) {
        return wish.equals(new NewReward(articleId, commentId, amount, asset, message));
    }

    UUID id() {
        return id;
    }

    UUID articleId() {
        return articleId;
    }

    UUID commentId() {
        return commentId;
    }

    int revision() {
        return revision;
    }

    String asset() {
        return asset;
    }

    long amount() {
        return amount;
    }

    String message() {
        return message;
    }

    Instant at() {
        return at;
    }
}
