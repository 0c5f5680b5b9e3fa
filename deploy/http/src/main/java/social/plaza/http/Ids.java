package social.plaza.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ids as they come in a query; a bad one is a bad request there, while in a path it is something that does not exist. */
public final class Ids {

    private Ids() {}

    /** @throws BadRequest unless it is a UUID in its canonical form */
    public static UUID parse(String field, String text) {
        return canonical(text).orElseThrow(() -> new BadRequest(field, "must be an id"));
    }

    /** @return empty unless it is a UUID in its canonical form: what Java takes for one beyond that is a mistake */
    public static Optional<UUID> canonical(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException | NullPointerException malformed) {
            return Optional.empty();
        }
    }

    /** @param text ids with commas between them, at most {@code max} */
    public static List<UUID> parseList(String field, String text, int max) {
        String[] parts = text == null || text.isBlank() ? new String[0] : text.split(",", -1);
        if (parts.length == 0 || parts.length > max) {
            throw new BadRequest(field, "must be 1 to " + max + " ids with commas between them");
        }
        return Arrays.stream(parts).map(part -> parse(field, part.strip())).distinct().toList();
    }
}
