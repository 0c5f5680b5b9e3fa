package social.plaza.web.comment;

import java.util.List;

import social.plaza.web.article.Article.Applied;

/**
 * What came of the wish to read a comment in another language.
 *
 * @param translation null unless there is one
 * @param disclaimers that stand with a translation
 * @param why it cannot be had, in words; null if it can
 * @param status of a page that says so
 * @param poll where script asks again, and {@code again} in how many seconds; null if it does not
 */
public record Rendition(Wish wish, State state, Translation translation, List<Applied> disclaimers, String why,
        String poll, int again, int status) {

    enum State {
        /** Nobody has asked for it. */
        NONE,
        /** It is there. */
        TRANSLATED,
        /** There was nothing to translate. */
        SAME,
        /** Somebody is at it. */
        RUNNING,
        /** It cannot be had now. */
        FAILED
    }

    static Rendition none(Wish wish) {
        return new Rendition(wish, State.NONE, null, List.of(), null, null, 0, 200);
    }

    static Rendition same(Wish wish, Translation translation) {
        return new Rendition(wish, State.SAME, translation, List.of(), null, null, 0, 200);
    }

    static Rendition translated(Wish wish, Translation translation, List<Applied> disclaimers) {
        return new Rendition(wish, State.TRANSLATED, translation, disclaimers, null, null, 0, 200);
    }

    static Rendition running(Wish wish, String poll, int again) {
        return new Rendition(wish, State.RUNNING, null, List.of(), null, poll, again, 200);
    }

    static Rendition failed(Wish wish, String why, int status) {
        return new Rendition(wish, State.FAILED, null, List.of(), why, null, 0, status);
    }

    public boolean isNone() {
        return state == State.NONE;
    }

    public boolean isTranslated() {
        return state == State.TRANSLATED;
    }

    public boolean isSame() {
        return state == State.SAME;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isFailed() {
        return state == State.FAILED;
    }
}
