package social.plaza.web.disclaimer;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import social.plaza.web.Plaza;
import social.plaza.web.article.Article;

/** What readers must be told wherever an article goes, in the language in which content told it. */
@Singleton
public class Notices {

    /** How much of a text services show that preview links; what comes after it they cut off. */
    private static final int SHOWN = 280;

    private final Labels labels;
    private final Plaza plaza;

    Notices(Labels labels, Plaza plaza) {
        this.labels = labels;
        this.plaza = plaza;
    }

    public List<Notice> of(Article article) {
        return article.disclaimers().stream().map(this::notice).toList();
    }

    private Notice notice(Article.Applied one) {
        var language = one.language() == null ? plaza.language().toLanguageTag() : one.language();
        var label = one.label() == null ? labels.of(one.key(), language) : one.label();
        return new Notice(one.key(), one.version(), label, one.brief(), language,
                plaza.publicUrl().resolve("/disclaimers/" + one.key()).toString(), one.because());
    }

    /** All labels in one line: they come first, so that nobody who shortens the text cuts them off. */
    public static String line(List<Notice> notices) {
        return notices.stream().map(Notice::label).collect(Collectors.joining(" · "));
    }

    /** A text of a few lines that begins with every label; of the summary there is as much as has room after them. */
    public static String before(String summary, List<Notice> notices) {
        var words = summary == null ? "" : summary.strip();
        if (notices.isEmpty()) {
            return shortened(words, SHOWN);
        }
        var line = line(notices);
        var rest = shortened(words, SHOWN - line.length() - 2);
        return rest.isEmpty() ? line + '.' : line + ". " + rest;
    }

    /** Cut between words, and never within a character. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        if (most < 20) {
            return "";
        }
        var end = text.lastIndexOf(' ', most - 1);
        if (end < most / 2) {
            end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        }
        return text.substring(0, end).strip() + '…';
    }
}
