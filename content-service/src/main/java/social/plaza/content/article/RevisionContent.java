package social.plaza.content.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    /** @param by who translated it, null if that was the author */
    @Schema(name = "RevisionText")
    record Text(String language, String title, String summary, String body, boolean machine,
            @Schema(nullable = true) String by) {

        private static Text of(Snapshot.Text text) {
            return new Text(text.language(), text.title(), text.summary(), text.body(), text.machine(), text.by());
        }
    }

    static RevisionContent of(Revisions.Kept kept, List<AppliedDisclaimer> applied) {
        Snapshot said = kept.content();
        return new RevisionContent(kept.number(), kept.at(), said.language(), said.topics(), said.disclaimers(),
                said.aiAssisted(), said.source(), said.cover(),
                said.texts().stream().sorted(Comparator
                        .comparing((Snapshot.Text text) -> !text.language().equals(said.language()))
                        .thenComparing(Snapshot.Text::language)).map(Text::of).toList(),
                applied, ArticleView.Redaction.of(kept.redaction()));
    }
}
