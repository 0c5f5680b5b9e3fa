package social.plaza.web.translation;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import social.plaza.web.form.Lines;

/**
 * A translation as it is typed.
 *
 * @param ofRevision the revision of the article that stood beside it
 */
public record TranslationForm(String title, String summary, String body, String ofRevision) {

    static TranslationForm of(MultivaluedMap<String, String> form) {
        return new TranslationForm(Lines.of(form.getFirst("title")).replace('\n', ' ').strip(),
                Lines.of(form.getFirst("summary")).strip(), Lines.of(form.getFirst("body")),
                form.getFirst("ofRevision"));
    }

    static TranslationForm blank(Original original) {
        return new TranslationForm("", "", "", String.valueOf(original.revision()));
    }

    /** The words that there are, to be held against the original of today; a summary that is made from the text is nobody's words. */
    TranslationForm beside(Original original, Translation present) {
        return new TranslationForm(title, present.summary(), body, String.valueOf(original.revision()));
    }

    Map<String, Object> forContent() {
        var words = new LinkedHashMap<String, Object>();
        words.put("title", title);
        words.put("summary", summary == null || summary.isBlank() ? null : summary);
        words.put("body", body);
        if (ofRevision != null && ofRevision.matches("[1-9][0-9]{0,8}")) {
            words.put("ofRevision", Integer.valueOf(ofRevision));
        }
        return words;
    }
}
