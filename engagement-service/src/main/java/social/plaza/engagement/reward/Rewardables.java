package social.plaza.engagement.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.engagement.card.AccountCard;
import social.plaza.engagement.card.ArticleCard;
import social.plaza.engagement.card.ArticleCards;
import social.plaza.engagement.comment.Comments;
import social.plaza.http.BadRequest;
import social.plaza.http.NotFound;

/** What can be rewarded: articles and comments that readers see. */
@ApplicationScoped
class Rewardables {

    /**
     * What a reward is for.
     *
     * @param revision the one that readers see now
     */
    record Rewardable(AccountCard author, int revision) {}

    @Inject
    ArticleCards articles;

    @Inject
    Comments comments;

    /** @throws NotFound if readers do not see it */
    Rewardable find(NewReward wish) {
        if ((wish.articleId() == null) == (wish.commentId() == null)) {
            throw new BadRequest("articleId", "must be given, or commentId: exactly one of them");
        }
        if (wish.articleId() == null) {
            return comments.said(wish.commentId()).map(said -> new Rewardable(said.author(), said.revision()))
                    .orElseThrow(() -> new NotFound("comment"));
        }
        ArticleCard article = articles.published(wish.articleId());
        return new Rewardable(article.author(), article.revision());
    }
}
