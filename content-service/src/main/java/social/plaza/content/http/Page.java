package social.plaza.content.http;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list: its items, and the cursor of the next page or null where the list ends.
 *
 * @param items at most as many as the caller's limit
 * @param next opaque; goes back as {@code ?after=}
 */
public record Page<T>(List<T> items, @Schema(nullable = true) String next) {}
