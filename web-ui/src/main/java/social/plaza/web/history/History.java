package social.plaza.web.history;

import java.util.List;

/**
 * A part of an article's history, the last chapter first.
 *
 * @param next the cursor of what happened before, null at the beginning
 */
public record History(List<Chapter> items, String next) {

    public History {
        items = items == null ? List.of() : items;
    }
}
