package social.plaza.content.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.account.AccountView;
import social.plaza.content.disclaimer.AppliedDisclaimer;
import social.plaza.content.media.PictureView;
import social.plaza.content.source.SourceView;

/**
 * An article as a reader gets it. There is no other way to get one, and none without its disclaimers.
 *
 * @param url path of its page; null in a preview
 * @param body Markdown as it was written; absent in lists, like {@code html}
 * @param aiAssisted whether its author says that a machine helped
 * @param translation null where the words are the author's own language
 * @param machineLanguages those of {@code languages} in which only a machine says it
 * @param original where the author's own words are, if these are a translation
 * @param changedAt when what readers see of it changed last, disclaimers and notes too; null in a preview, and of what it once was
 * @param scheduledFor only in the author's own view, of what is scheduled
 * @param withholding only for its author and moderators, of what is withheld
 * @param refusal only for its author, of what was scheduled and could not be published when its time came
 * @param redaction only of a revision whose words moderators took away for good: {@code title}, {@code summary} and text are empty
 */
@Schema(name = "Article", description = "An article as a reader gets it, with the disclaimers that apply to it")
public record ArticleView(@Schema(nullable = true) UUID id, @Schema(nullable = true) String url,
        @Schema(nullable = true) String slug, Article.State state, int revision, String language, String title,
        String summary,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) String body,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) String html,
        AccountView author, List<String> topics, List<String> cashtags, @Schema(nullable = true) PictureView cover,
        SourceView source,
        boolean aiAssisted, @Schema(nullable = true) Translation translation,
        @Schema(nullable = true) Original original, List<String> languages, List<String> machineLanguages,
        List<AppliedDisclaimer> disclaimers, @Schema(nullable = true) Note note,
        @Schema(nullable = true) Instant publishedAt, @Schema(nullable = true) Instant editedAt,
        @Schema(nullable = true) Instant changedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) Instant scheduledFor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) ArticleHead.Withheld withholding,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) Refusal refusal,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) Redaction redaction) {

    /**
     * @param from the language of the author's own words
     * @param by name of who translated it; null if the author did, or a machine
     * @param translator their account, if they have one here
     * @param stale whether the original has moved on since
     * @param engine what translated it, if a machine did, and {@code at} when
     */
    @Schema(name = "ArticleTranslation")
    public record Translation(String from, @Schema(nullable = true) String by,
            @Schema(nullable = true) AccountView translator, boolean machine, boolean stale,
            @Schema(nullable = true) String engine, @Schema(nullable = true) Instant at) {}

    /** @param url path of the page with the author's own words */
    @Schema(name = "ArticleOriginal")
    public record Original(String language, String url) {}

    /** Context from the moderators. @param reason why they put it there; null if they did not say */
    @Schema(name = "ArticleNote")
    public record Note(String text, Instant at, @Schema(nullable = true) String reason) {}

    /** Since when, and why, as a moderator said. @param revisions all that said the same, and lost their words with it */
    @Schema(name = "ArticleRedaction")
    public record Redaction(Instant at, String reason, List<Integer> revisions) {

        static Redaction of(Revisions.Redaction redaction) {
            return redaction == null
                    ? null
                    : new Redaction(redaction.at(), redaction.reason(),
                            redaction.revisions() == null ? List.of() : redaction.revisions());
        }
    }

    /** The same words under the address that the article has now. */
    ArticleView under(ArticleView today) {
        return new ArticleView(id, today.url, today.slug, state, revision, language, title, summary, body, html, author,
                topics, cashtags, cover, source, aiAssisted, translation, original, languages, machineLanguages,
                disclaimers, note,
                publishedAt, editedAt, changedAt, scheduledFor, withholding, refusal, redaction);
    }
}
