package social.plaza.http;

import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list: its items, and the cursor of the next page or null where the list ends.
 *
 * @param items at most as many as the caller's limit
 * @param next opaque; goes back as {@code ?after=}
 */
public record Page<T>(List<T> items, @Schema(nullable = true) String next) {

    /** The same page of what each item is seen as. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
