package social.plaza.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where a page of a list ended: the sort keys of its last item, opaque to clients. A list is continued after those keys, so
 * that nothing comes twice and nothing is skipped while new items arrive.
 */
public final class Cursor {

    /** Before the first item of a list that begins with the newest: later than anything that happens, and still a cursor. */
    public static final Instant NEWEST = Instant.parse("2900-01-01T00:00:00Z");

    /** Greater than any id that there is. */
    public static final UUID LAST_ID = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private static final String BETWEEN = "~";

    private final List<String> keys;

    private Cursor(List<String> keys) {
        this.keys = keys;
    }

    /** @param keys sort keys of the last item, in the order of the list; none may hold a tilde */
    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /** @throws BadRequest if this is no cursor of that many keys */
    public static Cursor parse(String opaque, int keys) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
            List<String> found = List.of(plain.split(BETWEEN, -1));
            if (found.size() == keys) {
                return new Cursor(found);
            }
        } catch (IllegalArgumentException notBase64) {
            // as bad as a cursor of another list
        }
        throw bad();
    }

    public Instant instant(int index) {
        Instant instant = key(index, Instant::parse);
        // beyond what PostgreSQL's timestamps hold, and nothing was ever published there
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(Instant.EPOCH.plus(365_000, ChronoUnit.DAYS))) {
            throw bad();
        }
        return instant;
    }

    public UUID uuid(int index) {
        return key(index, Cursor::canonical);
    }

    public long number(int index) {
        return key(index, Long::parseLong);
    }

    public double real(int index) {
        double number = key(index, Double::parseDouble);
        if (!Double.isFinite(number)) {
            throw bad();
        }
        return number;
    }

    /** A key that is compared as text. */
    public String text(int index) {
        String text = keys.get(index);
        if (Text.complaint(text) != null) {
            throw bad();
        }
        return text;
    }

    /** A key that is compared as text, of a form that the list knows. */
    public String text(int index, Pattern form) {
        String text = keys.get(index);
        if (!form.matcher(text).matches()) {
            throw bad();
        }
        return text;
    }

    private <T> T key(int index, Function<String, T> parser) {
        try {
            return parser.apply(keys.get(index));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw bad();
        }
    }

    private static UUID canonical(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text)) {
            throw bad();
        }
        return uuid;
    }

    private static BadRequest bad() {
        return new BadRequest("after", "is not a cursor of this list");
    }

    /** The opaque form, safe in a URL. */
    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(String.join(BETWEEN, keys).getBytes(StandardCharsets.UTF_8));
    }
}
