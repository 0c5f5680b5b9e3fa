package social.plaza.engagement.comment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import social.plaza.engagement.card.ArticleCard;

/** What somebody said about an article, or in answer to a comment; when it is deleted, its place in the tree stays. */
@Entity
class Comment {

    @Schema(name = "CommentState")
    enum State {
        VISIBLE, DELETED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID articleId;
    private int articleRevision;
    private UUID parentId;
    private UUID authorId;
    private int depth;
    private String body;
    private String html;

    @Enumerated(EnumType.STRING)
    private State state = State.VISIBLE;

    private int revision = 1;
    private Instant createdAt;
    private Instant editedAt;
    private Instant deletedAt;
    private UUID deletedBy;

    // counted by statements of their own, so that an edit does not undo a like that came meanwhile
    @Column(insertable = false, updatable = false)
    private long likes;

    @Column(insertable = false, updatable = false)
    private long replies;

    protected Comment() {}

    /** @param parent what it answers, or null if it is about the article itself */
    Comment(ArticleCard article, Comment parent, UUID author, Words words, Instant now) {
        this.articleId = article.id();
        this.articleRevision = article.revision();
        this.parentId = parent == null ? null : parent.id;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.authorId = author;
        this.body = words.body();
        this.html = words.html();
        this.createdAt = now;
    }

    /** @throws CommentDeleted (409) if its words are gone */
    void edit(Words words, Instant now) {
        if (isDeleted()) {
            throw new CommentDeleted();
        }
        if (!words.body().equals(body)) {
            body = words.body();
            html = words.html();
            editedAt = now;
            revision++;
        }
    }

    /** Takes its words out of sight; one's own are gone for good, those that a moderator deletes are kept for an appeal. */
    void delete(UUID by, Instant now) {
        state = State.DELETED;
        deletedAt = now;
        deletedBy = by;
        revision++;
        if (by.equals(authorId)) {
            body = null;
            html = null;
        }
    }

    boolean isDeleted() {
        return state == State.DELETED;
    }

    boolean isOf(UUID account) {
        return authorId.equals(account);
    }

    UUID id() {
        return id;
    }

    UUID articleId() {
        return articleId;
    }

    /** The article's revision that its author saw. */
    int articleRevision() {
        return articleRevision;
    }

    UUID parentId() {
        return parentId;
    }

    UUID authorId() {
        return authorId;
    }

    int depth() {
        return depth;
    }

    String body() {
        return body;
    }

    String html() {
        return html;
    }

    int revision() {
        return revision;
    }

    long likes() {
        return likes;
    }

    long replies() {
        return replies;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant editedAt() {
        return editedAt;
    }
}
