package social.plaza.content.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.http.ReaderLanguages;
import social.plaza.content.markdown.Excerpt;
import social.plaza.content.source.Source;
import social.plaza.http.BadRequest;
import social.plaza.http.BadRequest.Violation;
import social.plaza.http.Characters;

/** What an author writes: a new article, or all that they may edit of one. */
@Schema(description = "What an author writes")
public record NewArticle(
        @NotNull @Schema(description = "BCP 47 tag of the language that it is written in", examples = "en") String language,
        @NotNull @Characters(min = 1, max = NewArticle.MAX_TITLE, line = true) String title,
        @Characters(max = Excerpt.MAX) @Schema(description = "Made from the body if absent") String summary,
        @NotNull @Characters(max = WritingArticles.MAX_BODY) @Schema(description = "Markdown; raw HTML is shown, not obeyed") String body,
        @Schema(description = "Up to 5, of 2 to 40 letters, digits, - and _") List<String> topics,
        @Valid Source source,
        @Schema(description = "Keys of disclaimers that the author adds to those that the rules demand") @Size(max = NewArticle.MAX_DISCLAIMERS) List<@NotNull String> disclaimers,
        @Schema(description = "Whether a machine helped to write it") Boolean aiAssisted,
        @Schema(description = "A picture of one's own, shown at its head") UUID coverId,
        @Characters(max = NewArticle.MAX_COVER_ALT, line = true) @Schema(description = "What is to be seen on the cover; what was said when it was uploaded, if absent") String coverAlt) {

    private static final Pattern TOPIC = Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}_-]+");

    public static final int MAX_TITLE = 200;
    static final int MAX_TOPICS = 5;
    static final int MIN_TOPIC = 2;
    static final int MAX_TOPIC = 40;
    static final int MAX_DISCLAIMERS = 20;
    static final int MAX_COVER_ALT = 300;

    /**
     * The same in canonical form: language and topics as they are kept, what is absent as it is meant.
     *
     * @throws BadRequest if a field is not as it must be
     */
    NewArticle canonical() {
        Source where = source == null ? Source.ORIGINAL : source;
        where.check();
        return new NewArticle(ReaderLanguages.tag("language", language), title, blankToNull(summary), body,
                topics(topics), where, distinct(disclaimers), Boolean.TRUE.equals(aiAssisted), coverId,
                coverId == null ? null : blankToNull(coverAlt));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static List<String> distinct(List<String> keys) {
        return keys == null ? List.of() : keys.stream().distinct().toList();
    }

    private static List<String> topics(List<String> given) {
        LinkedHashSet<String> topics = new LinkedHashSet<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; given != null && i < given.size(); i++) {
            String topic = given.get(i) == null ? "" : given.get(i).toLowerCase(Locale.ROOT);
            int characters = topic.codePointCount(0, topic.length());
            if (characters < MIN_TOPIC || characters > MAX_TOPIC || !TOPIC.matcher(topic).matches()) {
                violations.add(new Violation("topics[" + i + "]", "must be 2 to 40 letters, digits, - or _"));
            }
            topics.add(topic);
        }
        if (topics.size() > MAX_TOPICS) {
            violations.add(new Violation("topics", "must be at most " + MAX_TOPICS));
        }
        if (!violations.isEmpty()) {
            throw new BadRequest(violations);
        }
        return List.copyOf(topics);
    }
}
