package social.plaza.web.comment;

import java.time.Instant;
import java.util.List;

import social.plaza.web.account.Account;

/** What somebody said about an article; a deleted one has no author and no words, but keeps its place. */
public record Comment(String id, String articleId, String parentId, Account author, String body, String html,
        int depth, long likes, long replies, boolean liked, String state, Instant createdAt, Instant editedAt,
        int revision, List<Comment> children) {

    public Comment {
        children = children == null ? List.of() : children;
    }

    public boolean isDeleted() {
        return "DELETED".equals(state) || author == null;
    }

    /** Whether this one, or an answer under it, is the one of this id, and has a form to answer it. */
    boolean canBeAnswered(String wanted) {
        return id.equals(wanted) && !isDeleted()
                || children.stream().anyMatch(child -> child.canBeAnswered(wanted));
    }

    /** How many answers are not shown here. */
    public long unseen() {
        return Math.max(0, replies - children.size());
    }
}
