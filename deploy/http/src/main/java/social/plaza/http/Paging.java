package social.plaza.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for; a {@code @BeanParam} of every list. */
public class Paging {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    @QueryParam("limit")
    @Parameter(description = "How many items at most", schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    String limit;

    @QueryParam("after")
    @Parameter(description = "The `next` of the page before")
    String after;

    /** @throws BadRequest unless it is a whole number from 1 to 100, or absent */
    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (!limit.matches("[1-9]\\d?|100")) {
            throw new BadRequest("limit", "must be a whole number from 1 to " + MAX_LIMIT);
        }
        return Integer.parseInt(limit);
    }

    /** The cursor as it was sent. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    /** @param keys how many sort keys the list has */
    public Optional<Cursor> after(int keys) {
        return Optional.ofNullable(after).map(opaque -> Cursor.parse(opaque, keys));
    }

    /**
     * Makes a page of rows that were read with {@code limit() + 1}: the row too many only tells that there is a next page.
     */
    public <T> Page<T> page(List<T> rows, Function<? super T, Cursor> cursor) {
        if (rows.size() <= limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit()));
        return new Page<>(items, cursor.apply(items.getLast()).toString());
    }
}
