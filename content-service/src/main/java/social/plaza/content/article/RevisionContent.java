package social.plaza.content.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.account.AccountView;
import social.plaza.content.disclaimer.AppliedDisclaimer;
import social.plaza.content.media.PictureView;
import social.plaza.content.source.Source;

/**
 * All that an article said at a revision.
 *
 * @param at since when
 * @param chosen keys of the disclaimers that its author added
 * @param texts its own language first
 * @param disclaimers that apply to it now
 * @param redaction only where moderators took its words away for good: its texts are empty
 */
@Schema(name = "RevisionContent")
record RevisionContent(int revision, Instant at, String language, List<String> topics, List<String> chosen,
        boolean aiAssisted, Source source, @Schema(nullable = true) PictureView cover, List<Text> texts,
        List<AppliedDisclaimer> disclaimers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) ArticleView.Redaction redaction) {

    /**
     * @param by name of who translated it; null if that was the author, or a machine
     * @param translator their account, if they have one here
     */
    @Schema(name = "RevisionText")
    record Text(String language, String title, String summary, String body, boolean machine,
            @Schema(nullable = true) String by, @Schema(nullable = true) AccountView translator) {

        private static Text of(Snapshot.Text text, AccountView translator) {
            return new Text(text.language(), text.title(), text.summary(), text.body(), text.machine(),
                    translator == null ? text.by() : translator.displayName(), translator);
        }
    }

    /** @param translators by their id */
    static RevisionContent of(Revisions.Kept kept, List<AppliedDisclaimer> applied,
            Map<UUID, AccountView> translators) {
        Snapshot said = kept.content();
        return new RevisionContent(kept.number(), kept.at(), said.language(), said.topics(), said.disclaimers(),
                said.aiAssisted(), said.source(), said.cover(),
                said.texts().stream().sorted(Comparator
                        .comparing((Snapshot.Text text) -> !text.language().equals(said.language()))
                        .thenComparing(Snapshot.Text::language))
                        .map(text -> Text.of(text, translators.get(text.byId()))).toList(),
                applied, ArticleView.Redaction.of(kept.redaction()));
    }
}
