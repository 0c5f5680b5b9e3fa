package social.plaza.web.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.inject.Singleton;

import social.plaza.web.article.Article;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Later;
import social.plaza.web.origin.Paths;

/** What happened to articles, and how they were read at any moment. */
@Singleton
public class Histories {

    /** A thousand chapters: who asks about a moment before these is told where the history begins. */
    private static final int PARTS = 10;

    private final Content content;

    Histories(Content content) {
        this.content = content;
    }

    public Later<History> later(String id, String after, int limit) {
        var before = after == null || after.isBlank() ? "" : Paths.fill("&after={}", after);
        return content.get("/articles/{}/history?limit={}" + before, id, limit).later(History.class);
    }

    /** The article as it was read then. */
    Later<Article> then(String id, Instant at, String language) {
        return content.get("/articles/{}?at={}" + in(language), id, at).later(Article.class);
    }

    /** When readers could read it last before a moment at which they could not, and when first after it. */
    Nearest nearest(String id, Instant asked) {
        var nearest = new Nearest(null, null);
        Chapter newer = null;
        String after = null;
        for (int part = 0; part < PARTS; part++) {
            var history = later(id, after, 100).get();
            for (var chapter : history.items()) {
                if (chapter.at().isAfter(asked)) {
                    nearest = chapter.isPublic() ? new Nearest(null, chapter.at()) : nearest;
                } else if (chapter.isPublic()) {
                    return nearest.endingAt(newer);
                }
                newer = chapter;
            }
            after = history.next();
            if (after == null) {
                break;
            }
        }
        return nearest;
    }

    static String in(String language) {
        return language == null || language.isBlank() ? "" : Paths.fill("&lang={}", language);
    }

    /**
     * @param before a moment at which it could be read still; null if it never was before
     * @param after the moment from which it could be read again; null if it was not since
     */
    public record Nearest(Instant before, Instant after) {

        private Nearest endingAt(Chapter end) {
            return new Nearest(Optional.ofNullable(end).map(each -> each.at().minus(1, ChronoUnit.MICROS))
                    .orElse(null), after);
        }
    }
}
