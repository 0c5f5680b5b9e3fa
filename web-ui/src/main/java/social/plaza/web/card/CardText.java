package social.plaza.web.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import social.plaza.web.article.Article;
import social.plaza.web.disclaimer.Notice;
import social.plaza.web.layout.Words;
import social.plaza.web.session.Languages;

/**
 * What is written on a card.
 *
 * @param language that of the title
 * @param source kind and name, null for what is its author's own
 * @param labels of all disclaimers that apply, in the order of the policy
 * @param spoken the language of the labels
 */
public record CardText(String title, String language, String author, String source, List<String> labels,
        String spoken) {

    /** Raised when cards are drawn differently, so that nobody is told that an old one is still the same. */
    private static final int DRAWING = 1;

    /** What would turn the words beside it around, or is no word at all. */
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** Keeps the sign before the handle, also among words that are read from the right. */
    private static final char FROM_LEFT = '\u200E';

    /** The square itself. */
    static CardText square(String host) {
        return new CardText("Plaza", "en", host, null, List.of(), "en");
    }

    public static CardText of(Article article, List<Notice> notices) {
        var author = article.author();
        var spoken = notices.isEmpty() ? article.language() : notices.getFirst().language();
        return new CardText(seen(article.title()), article.language(),
                seen(author.displayName()) + "  " + FROM_LEFT + '@' + author.handle(),
                source(article.source(), spoken), notices.stream().map(Notice::label).map(CardText::seen).toList(),
                spoken);
    }

    CardText withoutTitle() {
        return new CardText(author, language, "", source, labels, spoken);
    }

    private static String source(Article.Source source, String language) {
        if (source == null || source.kind() == null || source.kind().equals("ORIGINAL")) {
            return null;
        }
        var spoken = Locale.forLanguageTag(language).getLanguage();
        var known = Languages.SPOKEN.stream().map(Locale::getLanguage).filter(spoken::equals).findFirst().orElse("en");
        var words = MessageBundles.get(Words.class, Localized.Literal.of(known));
        var kind = switch (source.kind()) {
            case "SPONSORED" -> words.sponsored();
            case "SYNDICATED" -> words.syndicated();
            default -> words.thirdParty();
        };
        return source.name() == null ? kind : kind + ": " + seen(source.name());
    }

    private static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").strip().replaceAll("\\s+", " ");
    }

    /** All that is drawn, for those who cannot see the picture. */
    public String whole() {
        return Stream.concat(Stream.of(title, author, source), labels.stream()).filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
    }

    /** The same for cards that look the same, and for no others. */
    public String tag() {
        try {
            var text = (DRAWING + "\n" + this).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
