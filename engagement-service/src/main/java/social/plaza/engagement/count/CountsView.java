package social.plaza.engagement.count;

import java.util.List;

import jakarta.persistence.Tuple;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often people did what with an article. */
@Schema(name = "Counts")
public record CountsView(long likes, long comments, long reposts, long shares, long rewards, long views) {

    /** The columns that {@link #of} reads, of {@code article_count c}, which an article that nobody touched has not. */
    public static final String COLUMNS = """
            coalesce(c.likes, 0) likes, coalesce(c.comments, 0) comments, coalesce(c.reposts, 0) reposts,
            coalesce(c.shares, 0) shares, coalesce(c.rewards, 0) rewards, coalesce(c.views, 0) views""";

    public static final List<String> NAMES = List.of("likes", "comments", "reposts", "shares", "rewards", "views");

    public static CountsView of(Tuple row) {
        return new CountsView(row.get("likes", Long.class), row.get("comments", Long.class),
                row.get("reposts", Long.class), row.get("shares", Long.class), row.get("rewards", Long.class),
                row.get("views", Long.class));
    }
}
