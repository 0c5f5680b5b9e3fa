package social.plaza.web.comment;

import java.util.List;

import social.plaza.web.origin.Paths;

/**
 * What is said about an article, or in reply to one comment.
 *
 * @param article the article's id
 * @param url the article's page
 * @param under the comment whose replies these are, null for the whole
 * @param attempt what could not be said, null if nothing
 */
public record Thread(String article, String url, String sort, String under, List<Comment> comments, String next,
        Attempt attempt) {

    public boolean isEmpty() {
        return comments.isEmpty();
    }

    /** Who wrote the article, as it stands in its address. */
    public String authorHandle() {
        return url.startsWith("/@") ? url.substring(2).split("/", 2)[0] : "";
    }

    public String more() {
        return under == null
                ? url + "?sort=" + sort + "&after=" + Paths.encode(next)
                : replies(under) + "&after=" + Paths.encode(next);
    }

    public String replies(String comment) {
        return url + "?replies=" + Paths.encode(comment);
    }

    /** Whether this is where somebody tried to say something new. */
    public boolean isFailedNew() {
        return attempt != null && attempt.parent() == null && attempt.edited() == null;
    }

    public boolean failedReply(String comment) {
        return attempt != null && attempt.edited() == null && comment.equals(attempt.parent());
    }

    public boolean failedEdit(String comment) {
        return attempt != null && comment.equals(attempt.edited());
    }

    /** The words of someone, why they were not taken, and which comment they were for. */
    public record Attempt(String parent, String edited, String body, String error) {}
}
