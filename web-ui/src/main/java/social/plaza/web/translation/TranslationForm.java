package social.plaza.web.translation;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import social.plaza.web.form.Lines;

/**
 * A translation as it is typed.
 *
 * @param ofRevision the revision of the article that stood beside it
 * @param tag of the words that it replaces, as they were seen; empty where there were none, null where that is not known
 * @param by who made it, as its author says: a name, or empty for the author; null to leave it as it is
 */
public record TranslationForm(String title, String summary, String body, String ofRevision, String tag, String by) {

    static TranslationForm of(MultivaluedMap<String, String> form) {
        return new TranslationForm(line(form, "title"), Lines.of(form.getFirst("summary")).strip(),
                Lines.of(form.getFirst("body")), form.getFirst("ofRevision"), form.getFirst("tag"),
                form.containsKey("mine") ? "" : form.containsKey("by") ? line(form, "by") : null);
    }

    static TranslationForm blank(Original original) {
        return new TranslationForm("", "", "", String.valueOf(original.revision()), "", null);
    }

    private static String line(MultivaluedMap<String, String> form, String name) {
        return Lines.of(form.getFirst(name)).replace('\n', ' ').strip();
    }

    /** The words that there are, to be held against the original of today; a summary that is made from the text is nobody's words. */
    TranslationForm beside(Original original, Translation present, String tag) {
        return new TranslationForm(title, present.summary(), body, String.valueOf(original.revision()), tag,
                present.translator() == null ? present.by() : null);
    }

    /** Whoever saves these words then has seen those that there are. */
    TranslationForm seen(String present) {
        return new TranslationForm(title, summary, body, ofRevision, present, by);
    }

    Map<String, Object> forContent() {
        var words = new LinkedHashMap<String, Object>();
        words.put("title", title);
        words.put("summary", summary == null || summary.isBlank() ? null : summary);
        words.put("body", body);
        if (ofRevision != null && ofRevision.matches("[1-9][0-9]{0,8}")) {
            words.put("ofRevision", Integer.valueOf(ofRevision));
        }
        if (by != null) {
            words.put("by", by);
        }
        return words;
    }
}
