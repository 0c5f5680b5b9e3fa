package social.plaza.web.write;

import java.util.HashMap;
import java.util.Map;

import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Words;
import social.plaza.web.media.MediaWords;
import social.plaza.web.origin.Refused;
import social.plaza.web.session.Visitor;

/** What to say at the fields of the editor. */
final class Wrong {

    private Wrong() {}

    static Complaints complaints(Refused refused, Visitor visitor) {
        return Complaints.of(refused, words(visitor), visitor.words(Words.class).notTaken());
    }

    /** What to say where there is room for one thing. */
    static String first(Refused refused, Visitor visitor) {
        var complaints = complaints(refused, visitor);
        return complaints.fields().values().stream().findFirst().orElse(complaints.whole());
    }

    private static Map<String, String> words(Visitor visitor) {
        var words = visitor.words(WriteWords.class);
        var wrong = new HashMap<String, String>();
        wrong.put("language", words.languageWrong());
        wrong.put("title", words.titleWrong());
        wrong.put("summary", words.summaryWrong());
        wrong.put("body", words.bodyWrong());
        wrong.put("topics", words.topicsWrong());
        wrong.put("source.kind", words.kindWrong());
        wrong.put("source.name", words.sourceNameWrong());
        wrong.put("source.url", words.sourceUrlWrong());
        wrong.put("source.author", words.lineWrong());
        wrong.put("source.licence", words.lineWrong());
        wrong.put("source.publishedAt", words.dateWrong());
        wrong.put("at", words.atWrong());
        wrong.put("coverId", visitor.words(MediaWords.class).coverWrong());
        wrong.put("coverAlt", visitor.words(MediaWords.class).altWrong());
        return wrong;
    }
}
