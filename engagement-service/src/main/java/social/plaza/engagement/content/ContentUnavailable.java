package social.plaza.engagement.content;

import social.plaza.http.Problem;

/** Content-service does not answer, or not as it should; what was asked for can be tried again soon. */
public class ContentUnavailable extends Problem {

    private static final int RETRY_SECONDS = 5;

    /** @param before the same, as another caller met it */
    public ContentUnavailable(ContentUnavailable before) {
        this(before.getDetail());
        initCause(before.getCause());
    }

    ContentUnavailable(Throwable cause) {
        this("Articles cannot be looked up at the moment. Try again soon.");
        initCause(cause);
    }

    ContentUnavailable(String detail) {
        super(problem(503, "content-unavailable", "Content unavailable", detail).withHeader("Retry-After",
                RETRY_SECONDS));
    }

    /** Where it is thrown says nothing, and a flood of them would be a flood of traces. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
