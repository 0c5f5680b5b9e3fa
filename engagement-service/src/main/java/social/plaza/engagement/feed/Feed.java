package social.plaza.engagement.feed;

import java.util.Map;
import java.util.Optional;

/**
 * A list of articles.
 *
 * @param name tells its cursors from those of others
 * @param board whose pins lead its first page, or null
 * @param entries the query of its entries after {@code :at} and {@code :id}: {@code article_id, kind, by_id, quote, topic, ord, at};
 *            by {@code ord} (null, if it has no ranks), then the latest {@code at} first, but none of {@code aside (article_id)}, and
 *            no more than {@code :limit}
 * @param parameters of that query
 */
public record Feed(String name, String board, String entries, Map<String, Object> parameters) {

    Optional<String> pins() {
        return Optional.ofNullable(board);
    }
}
