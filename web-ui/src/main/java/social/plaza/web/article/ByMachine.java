package social.plaza.web.article;

/**
 * An article that somebody wants to read in another language, and what came of it.
 *
 * @param to the language's tag
 * @param why it cannot be had now, in words; null if it can
 * @param again in how many seconds script asks again; 0 if it does no more
 * @param times how often it was asked about
 * @param status of a page that says so
 */
public record ByMachine(Article article, String to, State state, String why, int again, int times, int status) {

    /** So often script asks, some two minutes; then somebody must. */
    private static final int MAX_TIMES = 30;

    enum State {
        /** Nobody has asked for it. */
        NONE,
        /** It is there. */
        DONE, RUNNING,
        /** It cannot be had now. */
        FAILED
    }

    static ByMachine wished(Article article, String to) {
        return new ByMachine(article, to, State.NONE, null, 0, 0, 200);
    }

    static ByMachine done(Article article, String to) {
        return new ByMachine(article, to, State.DONE, null, 0, 0, 200);
    }

    static ByMachine running(Article article, String to, int again, int times) {
        return new ByMachine(article, to, State.RUNNING, null, times < MAX_TIMES ? again : 0, times, 200);
    }

    static ByMachine failed(Article article, String to, String why, int status) {
        return new ByMachine(article, to, State.FAILED, why, 0, 0, status);
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public boolean isNone() {
        return state == State.NONE;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isFailed() {
        return state == State.FAILED;
    }
}
