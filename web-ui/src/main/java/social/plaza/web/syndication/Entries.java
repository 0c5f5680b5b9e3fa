package social.plaza.web.syndication;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import social.plaza.web.Plaza;
import social.plaza.web.account.Account;
import social.plaza.web.article.Article;
import social.plaza.web.disclaimer.Notice;
import social.plaza.web.disclaimer.Notices;
import social.plaza.web.layout.Moment;

/** Makes of each article what can be read far from here: nothing in it needs our pages, our styles or our address. */
@Singleton
class Entries {

    private final Notices notices;
    private final Plaza plaza;
    private final Clock clock;

    Entries(Notices notices, Plaza plaza, Clock clock) {
        this.notices = notices;
        this.plaza = plaza;
        this.clock = clock;
    }

    /** @param words the language of what stands around the author's words */
    Entry of(Article article, Locale words) {
        var told = notices.of(article);
        var picture = picture(article);
        var url = absolute(article.url());
        var page = new Item(article, told, picture).setLocale(words)
                .setAttribute("moment", new Moment(clock.instant(), ZoneOffset.UTC, words)).render();
        return new Entry(absolute("/a/" + article.id()), url, article.title(), Notices.before(article.summary(), told),
                everywhere(page, url), article.language(), author(article.author()), picture, tags(article),
                article.source(), told, article.note(), article.publishedAt(), updated(article));
    }

    /** What moderators or the policy put beside it changes it, too: a reader who has it already shall see it again. */
    private static Instant updated(Article article) {
        return Stream.of(article.changedAt(), article.editedAt(), article.publishedAt()).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElseThrow();
    }

    private Entry.Author author(Account account) {
        return new Entry.Author(account.displayName(), absolute(account.path()),
                account.avatarUrl() == null ? null : absolute(account.avatarUrl()));
    }

    private Entry.Picture picture(Article article) {
        var cover = article.cover();
        return cover == null || cover.url() == null
                ? null
                : new Entry.Picture(absolute(cover.url()), cover.width(), cover.height());
    }

    private static List<String> tags(Article article) {
        return Stream.concat(article.topics().stream(), article.cashtags().stream().map(tag -> '$' + tag)).toList();
    }

    private String absolute(String path) {
        return plaza.publicUrl().resolve(path).toString();
    }

    /** Every address in it made absolute. The text comes sanitised from content; this only parses and writes it anew. */
    private static String everywhere(String html, String base) {
        var document = Jsoup.parseBodyFragment(html, base);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        for (var attribute : List.of("href", "src")) {
            document.select("[" + attribute + "]")
                    .forEach(element -> element.attr(attribute, element.absUrl(attribute)));
        }
        document.select("[srcset]").forEach(element -> element.attr("srcset", sources(element)));
        return document.body().html().strip();
    }

    private static String sources(Element picture) {
        return Stream.of(picture.attr("srcset").split(",\\s*")).map(each -> each.strip().split("\\s+", 2))
                .map(each -> StringUtil.resolve(picture.baseUri(), each[0])
                        + (each.length == 1 ? "" : ' ' + each[1]))
                .reduce((one, other) -> one + ", " + other).orElse("");
    }

    @CheckedTemplate(basePath = "syndication", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Item(Article article, List<Notice> notices, Entry.Picture picture) implements TemplateInstance {}
}
