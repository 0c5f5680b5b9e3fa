package social.plaza.content.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.disclaimer.Policy;
import social.plaza.content.media.PictureView;

/**
 * What other services keep of an article. Of one that is not published they get no more than that.
 *
 * @param version grows with every change of the article
 * @param rules number of the rules that its disclaimers were worked out by. Of two cards the one with the higher version, or else with the
 *        later rules, is the later one, whatever the order in which they come: that is the order of transactions, and one that saw less
 *        may have been given its number last
 */
@Schema(name = "KeptArticle")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleCard(UUID id, int version, int rules, Article.State state, int revision, UUID authorId,
        @Schema(nullable = true) String slug,
        @Schema(nullable = true) String url, @Schema(nullable = true) String language,
        @Schema(nullable = true) String title, @Schema(nullable = true) String summary,
        @Schema(nullable = true) List<String> topics, @Schema(nullable = true) List<String> cashtags,
        @Schema(nullable = true) List<UUID> mentions,
        @Schema(nullable = true) PictureView cover,
        @Schema(nullable = true) Source source, @Schema(nullable = true) List<Translation> translations,
        @Schema(nullable = true) List<Policy.Spell> disclaimers, @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) Instant editedAt) {

    /** @param kind one of {@code ORIGINAL}, {@code THIRD_PARTY}, {@code SYNDICATED}, {@code SPONSORED} */
    @Schema(name = "KeptArticleSource")
    record Source(social.plaza.content.source.Source.Kind kind, @Schema(nullable = true) String name) {}

    /** @param disclaimers what applies where these words are shown */
    @Schema(name = "KeptArticleTranslation")
    record Translation(String language, String title, String summary, List<Policy.Spell> disclaimers) {}

    static ArticleCard of(ArticleHead head, Policy policy, Instant now) {
        if (head.standing() != Article.State.PUBLISHED) {
            return bare(head.id(), head.version(), policy, head.standing(), head.revision(), head.author().id());
        }
        ArticleHead.Text text = head.original();
        return new ArticleCard(head.id(), head.version(), policy.number(), head.standing(), head.revision(),
                head.author().id(), head.slug(),
                head.path(), head.language(), text.title(), text.summary(),
                head.topics(), head.tagged().cashtags(), head.tagged().mentions(), head.cover(),
                new Source(head.source().kind(), head.source().name()),
                head.texts().stream().filter(each -> each != text)
                        .map(each -> new Translation(each.language(), each.title(), each.summary(),
                                policy.spells(head.facts(each.language()), now)))
                        .toList(),
                policy.spells(head.facts(head.language()), now), head.publishedAt(), head.times().editedAt());
    }

    static ArticleCard bare(UUID id, int version, Policy policy, Article.State state, int revision, UUID authorId) {
        return new ArticleCard(id, version, policy.number(), state, revision, authorId, null, null, null, null, null,
                null, null, null, null,
                null, null, null, null, null);
    }
}
