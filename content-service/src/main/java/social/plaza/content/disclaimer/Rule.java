package social.plaza.content.disclaimer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.source.Source;
import social.plaza.http.Characters;

/** Says where a disclaimer applies. Several rules may name the same one: it applies where any of them says so. */
@Schema(name = "DisclaimerRule")
public record Rule(@NotNull String disclaimer, @NotNull @Valid When when) {

    /**
     * Conditions that must all hold. One that is absent is not asked; a list asks for any of its members.
     *
     * @param topics any spelling: without marks, hyphens and underscores they are alike
     * @param languages of the words that are shown; {@code en} takes {@code en-GB} in
     * @param authors handles, in small letters
     * @param always stands alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DisclaimerRuleWhen")
    public record When(@Size(min = 1) List<Source.@NotNull Kind> sourceKinds,
            @Size(min = 1, max = 500) List<@NotNull @Characters(min = 1, max = 40, line = true) String> topics,
            @Size(min = 1, max = 100) List<@NotNull @Characters(min = 2, max = 35, line = true) String> languages,
            Boolean translated, Boolean machineTranslated, Boolean aiAssisted, Boolean cashtag,
            Boolean authorNotCertified,
            @Size(min = 1, max = 500) List<@NotNull @Characters(min = 3, max = 30, line = true) String> authors,
            Boolean always) {

        boolean holds(ArticleFacts facts) {
            return (sourceKinds == null || sourceKinds.contains(facts.source()))
                    && (topics == null || topics.stream().anyMatch(facts.topics()::contains))
                    && (languages == null || languages.stream().anyMatch(each -> covers(each, facts.language())))
                    && is(translated, facts.translated()) && is(machineTranslated, facts.machineTranslated())
                    && is(aiAssisted, facts.aiAssisted()) && is(cashtag, facts.cashtags())
                    && is(authorNotCertified, !facts.authorCertified())
                    && (authors == null || authors.contains(facts.author()));
        }

        /** Whether it asks for something, or plainly says that it always holds. */
        @JsonIgnore
        boolean isClear() {
            boolean asks = Stream.of(sourceKinds, topics, languages, translated, machineTranslated, aiAssisted, cashtag,
                    authorNotCertified, authors).anyMatch(each -> each != null);
            return always == null ? asks : always && !asks;
        }

        /** With topics as they are compared. */
        When folded() {
            return topics == null
                    ? this
                    : new When(sourceKinds, List.copyOf(ArticleFacts.folded(topics)), languages, translated,
                            machineTranslated, aiAssisted, cashtag, authorNotCertified, authors, always);
        }

        private static boolean is(Boolean asked, boolean fact) {
            return asked == null || asked == fact;
        }

        private static boolean covers(String range, String language) {
            String wide = range.toLowerCase(Locale.ROOT);
            String narrow = language.toLowerCase(Locale.ROOT);
            return narrow.equals(wide) || narrow.startsWith(wide + "-");
        }
    }
}
