package social.plaza.web.revision;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import social.plaza.web.article.Article;
import social.plaza.web.media.Picture;

/**
 * All that an article said at a revision.
 *
 * @param chosen keys of the disclaimers that its author added
 * @param disclaimers that apply to it now
 * @param redaction null while its words are there
 */
public record RevisionContent(int revision, Instant at, String language, List<String> topics, List<String> chosen,
        boolean aiAssisted, Article.Source source, Picture cover, List<Text> texts, List<Article.Applied> disclaimers,
        Article.Redaction redaction) {

    public static final Text NOTHING = new Text(null, "", "", "", false, null);

    public RevisionContent {
        topics = topics == null ? List.of() : topics;
        chosen = chosen == null ? List.of() : chosen;
        texts = texts == null ? List.of() : texts;
        disclaimers = disclaimers == null ? List.of() : disclaimers;
    }

    public Text text(String tag) {
        return texts.stream().filter(each -> each.language().equals(tag)).findFirst().orElse(NOTHING);
    }

    /** Its own language first. */
    Set<String> languages() {
        var all = new LinkedHashSet<String>();
        all.add(language);
        texts.forEach(each -> all.add(each.language()));
        return all;
    }

    /** What is told of where it comes from. */
    List<String> provenance() {
        return source == null || "ORIGINAL".equals(source.kind())
                ? List.of()
                : Stream.of(source.name(), source.author(), source.url(),
                        source.publishedAt() == null ? null : source.publishedAt().toString().substring(0, 10),
                        source.licence()).filter(Objects::nonNull).toList();
    }

    /** @param by who translated it, if that was not the author */
    public record Text(String language, String title, String summary, String body, boolean machine, String by) {}
}
