package social.plaza.engagement.count;

import java.util.List;

import jakarta.persistence.Tuple;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever asks has done with an article themselves. */
@Schema(name = "Viewer")
public record ViewerView(boolean liked, boolean reposted, boolean bookmarked, boolean rewarded) {

    /** The columns that {@link #of} reads, for the article {@code a} and the account {@code :viewer}. */
    public static final String COLUMNS = """
            exists (select from article_like l where l.article_id = a.id and l.account_id = :viewer) liked,
            exists (select from repost r where r.account_id = :viewer and r.article_id = a.id and r.quote is null) reposted,
            exists (select from bookmark m where m.account_id = :viewer and m.article_id = a.id) bookmarked,
            exists (select from reward w where w.from_id = :viewer and w.article_id = a.id) rewarded""";

    public static final List<String> NAMES = List.of("liked", "reposted", "bookmarked", "rewarded");

    public static ViewerView of(Tuple row) {
        return new ViewerView(row.get("liked", Boolean.class), row.get("reposted", Boolean.class),
                row.get("bookmarked", Boolean.class), row.get("rewarded", Boolean.class));
    }
}
