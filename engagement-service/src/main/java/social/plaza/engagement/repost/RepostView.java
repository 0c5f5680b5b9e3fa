package social.plaza.engagement.repost;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.engagement.card.AccountView;

/**
 * A repost as it is read.
 *
 * @param quote null in a plain one
 * @param revision of the article, that it was about
 */
@Schema(name = "Repost")
record RepostView(UUID id, UUID articleId, AccountView by, @Schema(nullable = true) String quote, int revision,
        Instant at) {

    static RepostView of(Repost repost) {
        return new RepostView(repost.id(), repost.articleId(), AccountView.of(repost.account()), repost.quote(),
                repost.revision(), repost.at());
    }
}
