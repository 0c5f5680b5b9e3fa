package social.plaza.http;

import java.time.Duration;

/** The caller did something too often; {@code Retry-After} says when to come again. */
public class TooManyRequests extends Problem {

    public TooManyRequests(String detail, Duration wait) {
        super(problem(429, "too-many-requests", "Too many requests", detail).withHeader("Retry-After",
                Math.max(1, wait.plusMillis(999).toSeconds())));
    }
}
