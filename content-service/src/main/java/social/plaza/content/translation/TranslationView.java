package social.plaza.content.translation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.account.AccountView;
import social.plaza.content.article.ArticleHead;

/**
 * A translation of an article, in a list.
 *
 * @param summary null where it is made from the text
 * @param by name of who made it; null if the author did, or a machine
 * @param translator their account, if they have one here
 * @param edition how often its words were other words, and one
 * @param stale whether the original has moved on since
 * @param ofRevision the last revision of the article in which the original was still that; null if it was never published, or is not known
 */
@Schema(name = "Translation")
record TranslationView(String language, String title, @Schema(nullable = true) String summary,
        @Schema(nullable = true) String by,
        @Schema(nullable = true) AccountView translator, boolean machine, int edition, boolean stale,
        @Schema(nullable = true) Integer ofRevision) {

    static TranslationView of(ArticleHead head, ArticleHead.Text text, Integer ofRevision) {
        return new TranslationView(text.language(), text.title(), text.derived() ? null : text.summary(),
                text.translator() == null ? text.by() : text.translator().displayName(), text.translator(),
                text.machine(), text.edition() == null ? 1 : text.edition(), head.isStale(text), ofRevision);
    }
}
