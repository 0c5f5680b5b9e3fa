package social.plaza.web.comment;

import java.util.List;
import java.util.regex.Pattern;

import social.plaza.web.origin.Paths;
import social.plaza.web.session.PendingForm;

/**
 * What is said about an article, or in reply to one comment.
 *
 * @param article the article's id
 * @param url the article's page
 * @param under the comment whose replies these are, null for the whole
 * @param closed whether it is only read: readers do not see the article
 * @param attempt what could not be said, null if nothing
 */
public record Thread(String article, String url, String sort, String under, List<Comment> comments, String next,
        boolean closed, Attempt attempt) {

    private static final Pattern SORT = Pattern.compile("[?&]sort=(best|new|old)(?:&|$)");
    private static final Pattern UNDER = Pattern.compile("[?&]replies=([0-9a-fA-F-]{36})(?:&|$)");

    private static final Pattern LANGUAGE = Pattern.compile("[?&]lang=([A-Za-z0-9-]{2,35})(?:&|$)");

    /**
     * The thread that somebody was looking at, without what is said in it.
     *
     * @param back the address where they were, as their form says; not believed if it is another site's
     */
    static Thread at(String article, String back) {
        if (back == null || !PendingForm.isOurs(back)) {
            return new Thread(article, Paths.fill("/a/{}", article), "best", null, List.of(), null, false, null);
        }
        var url = back.split("[?#]", 2)[0];
        var query = back.substring(url.length()).split("#", 2)[0];
        var language = found(LANGUAGE, query, null);
        var page = language == null ? url : Paths.with(url, "lang", language);
        return new Thread(article, page, found(SORT, query, "best"), found(UNDER, query, null), List.of(), null, false,
                null);
    }

    private static String found(Pattern pattern, String query, String otherwise) {
        var found = pattern.matcher(query);
        return found.find() ? found.group(1) : otherwise;
    }

    public Thread asClosed() {
        return new Thread(article, url, sort, under, comments, next, true, attempt);
    }

    Thread newest() {
        return new Thread(article, url, "new", null, comments, next, closed, attempt);
    }

    Thread with(Attempt attempt) {
        return new Thread(article, url, sort, under, comments, next, closed, attempt);
    }

    /** Its address, as it is shown. */
    public String here() {
        return under != null ? replies(under) : "best".equals(sort) ? url : sorted(sort);
    }

    public boolean isEmpty() {
        return comments.isEmpty();
    }

    /** Who wrote the article, as it stands in its address. */
    public String authorHandle() {
        return url.startsWith("/@") ? url.substring(2).split("/", 2)[0] : "";
    }

    public String more() {
        return under == null
                ? Paths.with(sorted(sort), "after", next)
                : Paths.with(replies(under), "after", next);
    }

    public String sorted(String order) {
        return Paths.with(url, "sort", order);
    }

    public String replies(String comment) {
        return Paths.with(url, "replies", comment);
    }

    /** Whether what could not be said belongs at the top: it answers nothing, or nothing that can be seen here. */
    public boolean isFailedNew() {
        return attempt != null && comments.stream().noneMatch(each -> each.canBeAnswered(attempt.target()));
    }

    public boolean failedReply(String comment) {
        return attempt != null && attempt.edited() == null && comment.equals(attempt.parent());
    }

    public boolean failedEdit(String comment) {
        return attempt != null && comment.equals(attempt.edited());
    }

    /** The words of someone, why they were not taken (null if that is not known yet), and which comment they were for. */
    public record Attempt(String parent, String edited, String body, String error) {

        static Attempt toSay(String parent, String body) {
            return new Attempt(parent, null, body, null);
        }

        static Attempt toEdit(String comment, String body) {
            return new Attempt(null, comment, body, null);
        }

        Attempt because(String error) {
            return new Attempt(parent, edited, body, error);
        }

        String target() {
            return edited == null ? parent : edited;
        }

        /** The id of the form on the page. */
        String place() {
            return edited != null ? "edit-" + edited : parent != null ? "reply-" + parent : "say";
        }
    }
}
