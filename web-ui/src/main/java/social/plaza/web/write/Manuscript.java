package social.plaza.web.write;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;

import social.plaza.web.form.Lines;
import social.plaza.web.form.LocalTimes;
import social.plaza.web.media.Picture;

/**
 * What stands in the editor: all as it was typed, right or wrong.
 *
 * @param summaryWas the summary as it was shown first; one that was made from the text must not become the author's own
 * @param at when to publish, as typed
 * @param tag of the article that is edited, null for a new one
 * @param key makes sure that a new one is made once
 * @param pending tag of what was kept beside an article that readers see, null while nothing is
 * @param coverId blank for none, null if the form did not say
 */
public record Manuscript(String language, String title, String summary, String summaryWas, String body, String topics,
        Provenance source, boolean aiAssisted, List<String> disclaimers, String at, String tag, String key,
        String coverId, String coverAlt, String pending) {

    /** Stands for a title in what is previewed, where a title must not be empty. */
    static final String UNTITLED = "…";

    static Manuscript blank(String language) {
        return new Manuscript(language, "", "", "", "", "", new Provenance("ORIGINAL", "", "", "", "", ""), false,
                List.of(), "", null, UUID.randomUUID().toString(), "", "", null);
    }

    static Manuscript of(MultivaluedMap<String, String> form) {
        var source = new Provenance(form.getFirst("source.kind"), line(form, "source.name"), line(form, "source.url"),
                line(form, "source.author"), line(form, "source.publishedAt"), line(form, "source.licence"));
        return new Manuscript(line(form, "language"), line(form, "title"), text(form, "summary"),
                text(form, "summaryWas"), text(form, "body"), line(form, "topics"), source,
                form.containsKey("aiAssisted"), form.getOrDefault("disclaimers", List.of()), line(form, "at"),
                form.getFirst("tag"), form.getFirst("key"), form.getFirst("coverId"), line(form, "coverAlt"),
                form.getFirst("pending"));
    }

    static Manuscript of(OwnArticle article, String tag, LocalTimes times) {
        var summary = article.summary() == null ? "" : article.summary();
        return new Manuscript(article.language(), article.isUntitled() ? "" : article.title(), summary, summary,
                article.body(),
                String.join(" ", article.topics()), Provenance.of(article.source(), times), article.aiAssisted(),
                article.chosen(), times.field(article.scheduledFor()), tag, null,
                article.cover() == null ? "" : article.cover().id(),
                article.cover() == null || article.cover().alt() == null ? "" : article.cover().alt(), null);
    }

    /** Knows of the article as it is now: saved again, it replaces what it did not know of before. */
    Manuscript seen(String newTag) {
        return new Manuscript(language, title, summary, summaryWas, body, topics, source, aiAssisted, disclaimers, at,
                newTag, key, coverId, coverAlt, pending);
    }

    /** What stands beside the article is this now. */
    Manuscript beside(String keptTag) {
        return new Manuscript(language, title, summary, summaryWas, body, topics, source, aiAssisted, disclaimers, at,
                tag, key, coverId, coverAlt, keptTag);
    }

    boolean isPending() {
        return pending != null && !pending.isBlank();
    }

    /** Whether nobody has written anything yet. */
    boolean isBlank() {
        return title.isBlank() && body.isBlank() && summary.isBlank();
    }

    /** As far as it is typed, to be kept: where something must not be empty stands a sign that is taken for nothing. */
    Map<String, Object> kept(LocalTimes times) {
        var article = article(times);
        if (title.isBlank()) {
            article.put("title", UNTITLED);
        }
        article.put("source", source.unfinished(times));
        return article;
    }

    /** As a text that was never saved: the article that it was of is gone. */
    Manuscript anew() {
        return new Manuscript(language, title, summary, "", body, topics, source, aiAssisted, disclaimers, at, null,
                UUID.randomUUID().toString(), coverId, coverAlt, null);
    }

    /** With this picture at its head, or none; what was said to be seen on another does not hold for it. */
    Manuscript covered(Picture cover) {
        return new Manuscript(language, title, summary, summaryWas, body, topics, source, aiAssisted, disclaimers, at,
                tag, key, cover == null ? "" : cover.id(),
                cover == null || coverId != null && !coverId.isBlank() ? "" : coverAlt, pending);
    }

    boolean hasCover() {
        return coverId != null && !coverId.isBlank();
    }

    /** All of it, for content; nothing is left as it was but a summary that nobody touched. */
    Map<String, Object> article(LocalTimes times) {
        var article = new LinkedHashMap<String, Object>();
        article.put("language", language);
        article.put("title", title);
        if (!summary.equals(summaryWas)) {
            article.put("summary", summary.isBlank() ? null : summary);
        }
        article.put("body", body);
        article.put("topics", topicList());
        article.put("source", source.asSource(times));
        article.put("disclaimers", disclaimers);
        article.put("aiAssisted", aiAssisted);
        if (coverId != null) {
            article.put("coverId", hasCover() ? coverId : null);
            article.put("coverAlt", hasCover() && !coverAlt.isBlank() ? coverAlt : null);
        }
        return article;
    }

    /** The same with something in each place that must not be empty, so that it can be shown before it is done. */
    Map<String, Object> unfinished(LocalTimes times) {
        var article = article(times);
        if (title.isBlank()) {
            article.put("title", UNTITLED);
        }
        article.put("summary", summary.isBlank() ? null : summary);
        article.put("source", source.unfinished(times));
        return article;
    }

    private List<String> topicList() {
        return Arrays.stream(topics.split("[\\s,#]+")).filter(topic -> !topic.isEmpty()).distinct().toList();
    }

    private static String line(MultivaluedMap<String, String> form, String name) {
        return text(form, name).replace('\n', ' ').strip();
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Lines.of(form.getFirst(name));
    }
}
