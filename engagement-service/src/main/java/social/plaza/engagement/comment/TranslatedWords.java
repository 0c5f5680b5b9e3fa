package social.plaza.engagement.comment;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a machine's words for what they are, those of a stranger: rendered as any comment, and leading nowhere that it does not lead. */
@ApplicationScoped
class TranslatedWords {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"");

    @Inject
    Markdown markdown;

    /** @return nothing if they cannot be what was said */
    @Transactional
    Optional<Words> of(String translated, String original) {
        String words = SafeHtml.withoutOverrides(Normalizer.normalize(translated, Normalizer.Form.NFC).strip());
        if (!isText(words)) {
            return Optional.empty();
        }
        // both as they are rendered today: somebody who was mentioned then may be gone
        return Optional.of(markdown.shown(words))
                .filter(shown -> links(shown).equals(links(markdown.shown(original))));
    }

    private static boolean isText(String words) {
        return words.codePointCount(0, words.length()) <= Translation.MAX
                && !words.codePoints().allMatch(Words::isInvisible)
                && words.codePoints().noneMatch(TranslatedWords::isNoCharacter);
    }

    private static boolean isNoCharacter(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || Character.getType(character) == Character.SURROGATE;
    }

    private static Set<String> links(Words shown) {
        return LINK.matcher(shown.html()).results().map((MatchResult link) -> link.group(1))
                .collect(Collectors.toSet());
    }
}
