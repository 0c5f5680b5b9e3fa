package social.plaza.web.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;

import social.plaza.web.article.Article;
import social.plaza.web.disclaimer.Disclaimer;
import social.plaza.web.form.Lines;

/**
 * A new version of a disclaimer as it is typed.
 *
 * @param from the moment from which it applies, as typed
 * @param once under which it is made once
 */
public record VersionForm(List<Text> texts, String from, String once) {

    /** In one language; one without any words is left out. */
    public record Text(String language, String label, String brief, String full) {

        static Text blank(String language) {
            return new Text(language, "", "", "");
        }

        /** What a field of it is called in the form. */
        public String name(String field) {
            return field + '-' + language;
        }

        /** What content calls it. */
        public String path(String field) {
            return "texts." + language + '.' + field;
        }

        /** As it would stand at an article. */
        public List<Article.Applied> applied(String key) {
            return List.of(new Article.Applied(key, 1, language, brief, label.isBlank() ? null : label,
                    "/disclaimers/" + key, "rule", null));
        }

        boolean isBlank() {
            return label.isBlank() && brief.isBlank() && full.isBlank();
        }
    }

    /** Begins with the words that there are, and with the language of the square where there are none. */
    static VersionForm of(Disclaimer disclaimer, String language) {
        var texts = disclaimer.texts().entrySet().stream()
                .map(each -> new Text(each.getKey(), or(each.getValue().label()), each.getValue().brief(),
                        or(each.getValue().full())))
                .sorted((one, other) -> one.language().compareTo(other.language())).toList();
        return new VersionForm(texts.isEmpty() ? List.of(Text.blank(language)) : texts, "",
                UUID.randomUUID().toString());
    }

    static VersionForm of(MultivaluedMap<String, String> form) {
        var once = form.getFirst("once");
        return new VersionForm(form.getOrDefault("languages", List.of()).stream().distinct().limit(50)
                .map(language -> new Text(language, text(form, "label-" + language), text(form, "short-" + language),
                        text(form, "full-" + language)))
                .toList(), text(form, "from"), once == null || once.isBlank() ? UUID.randomUUID().toString() : once);
    }

    VersionForm with(String language) {
        if (language == null || language.isBlank()
                || texts.stream().anyMatch(each -> each.language().equals(language))) {
            return this;
        }
        var more = new ArrayList<>(texts);
        more.add(Text.blank(language));
        return new VersionForm(more, from, once);
    }

    /** What content takes of it. */
    Map<String, Map<String, String>> wanted() {
        var wanted = new LinkedHashMap<String, Map<String, String>>();
        texts.stream().filter(each -> !each.isBlank()).forEach(each -> {
            var words = new LinkedHashMap<>(Map.of("short", each.brief(), "full", each.full()));
            if (!each.label().isBlank()) {
                words.put("label", each.label());
            }
            wanted.put(each.language(), words);
        });
        return wanted;
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Lines.of(form.getFirst(name)).strip();
    }
}
