package social.plaza.engagement.content;

import social.plaza.engagement.http.Problem;

/** Content-service does not answer, or not as it should; what was asked for can be tried again soon. */
public class ContentUnavailable extends Problem {

    private static final int RETRY_SECONDS = 5;

    ContentUnavailable(Throwable cause) {
        this("Articles cannot be looked up at the moment. Try again soon.");
        initCause(cause);
    }

    ContentUnavailable(String detail) {
        super(problem(503, "content-unavailable", "Content unavailable", detail).withHeader("Retry-After",
                RETRY_SECONDS));
    }
}
