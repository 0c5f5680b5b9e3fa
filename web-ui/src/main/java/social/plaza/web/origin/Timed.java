package social.plaza.web.origin;

/** An answer, and in how many seconds to ask again ({@code Retry-After}), where it says that there will be another. */
public record Timed<T>(T value, int again) {

    static final int SOON = 2;
}
