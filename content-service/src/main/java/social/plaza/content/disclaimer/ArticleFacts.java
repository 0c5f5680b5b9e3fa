package social.plaza.content.disclaimer;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import social.plaza.content.markdown.Named;
import social.plaza.content.source.Source;

/**
 * All of an article, as it is shown, that rules look at.
 *
 * @param topics that it is listed under, and that its words name, in whatever spelling; kept as they are compared
 * @param language of the words that are shown
 * @param cashtags whether there is a cash tag in it, or in the translation that is shown
 * @param machineTranslated whether a machine made these words from the author's
 * @param author handle
 * @param chosen keys of the disclaimers that its author added
 * @param added those that moderators added: why, by key
 */
public record ArticleFacts(Source.Kind source, Collection<String> topics, String language, boolean cashtags,
        boolean aiAssisted, boolean translated, boolean machineTranslated, String author, boolean authorCertified,
        Collection<String> chosen, Map<String, String> added) {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}_-]+");

    public ArticleFacts {
        topics = folded(topics);
    }

    /** The same, shown in another language. */
    public ArticleFacts translated(String into, boolean byMachine) {
        return new ArticleFacts(source, topics, into, cashtags, aiAssisted, true, byMachine, author, authorCertified,
                chosen, added);
    }

    /** The same, in words that name this, too. */
    public ArticleFacts naming(Named named) {
        return named.cashtags().isEmpty() && named.hashtags().isEmpty()
                ? this
                : new ArticleFacts(source, Stream.concat(topics.stream(), named.hashtags().stream()).toList(), language,
                        cashtags || !named.cashtags().isEmpty(), aiAssisted, translated, machineTranslated, author,
                        authorCertified, chosen, added);
    }

    /** Without marks, hyphens and underscores: so written, they are alike. */
    static Set<String> folded(Collection<String> topics) {
        return topics.stream()
                .map(topic -> MARKS.matcher(Normalizer.normalize(topic, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT).replace('đ', 'd')).replaceAll(""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
