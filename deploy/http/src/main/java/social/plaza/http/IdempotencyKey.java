package social.plaza.http;

import java.util.regex.Pattern;

/** What a client names a request with, so that it is not done twice. */
public final class IdempotencyKey {

    public static final String HEADER = "Idempotency-Key";

    /** On an answer that was given before. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private IdempotencyKey() {}

    /** Whether a text can be one: 1 to 255 visible ASCII characters. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
