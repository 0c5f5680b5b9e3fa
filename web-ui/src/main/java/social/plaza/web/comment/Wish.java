package social.plaza.web.comment;

import social.plaza.web.origin.Paths;

/**
 * A comment that somebody wants to read in another language.
 *
 * @param to the language's tag; {@code back} the page that the comment is on
 */
public record Wish(String id, String to, String back) {

    static final String PATH = "/comments/{}/translations/{}";

    /** Where it is asked for, of the pages and of engagement alike. */
    public String path() {
        return Paths.fill(PATH, id, to);
    }

    /** Leads to {@link #place}, also from there: a link to the very place that somebody is at loads nothing. */
    public String look() {
        return path() + Paths.fill("?back={}", back);
    }

    /** The page with the translation at the place of the comment. */
    public String place() {
        return Paths.with(Paths.page(back), OnPage.PARAMETER, id + '.' + to) + Paths.fill("#comment-{}", id);
    }
}
