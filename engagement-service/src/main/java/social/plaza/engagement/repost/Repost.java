package social.plaza.engagement.repost;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.Immutable;
import social.plaza.engagement.card.AccountCard;

/** An article passed on to one's followers; a quote, if it comes with words of one's own. It never changes. */
@Entity
@Immutable
class Repost {

    static final int MAX_QUOTE = 500;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private AccountCard account;

    private UUID articleId;
    private int revision;
    private String quote;
    private Instant at;

    protected Repost() {}

    UUID id() {
        return id;
    }

    AccountCard account() {
        return account;
    }

    UUID articleId() {
        return articleId;
    }

    /** The revision of the article that it was about. */
    int revision() {
        return revision;
    }

    /** Null in a plain repost. */
    String quote() {
        return quote;
    }

    Instant at() {
        return at;
    }
}
