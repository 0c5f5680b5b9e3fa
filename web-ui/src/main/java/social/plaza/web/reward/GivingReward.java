package social.plaza.web.reward;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;

import social.plaza.web.account.Account;
import social.plaza.web.article.Article;
import social.plaza.web.form.Lines;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Paths;
import social.plaza.web.reward.Assets.Asset;

/** Finds what shall be rewarded, and gives. */
@Singleton
class GivingReward {

    static final String ASSET = "POINT";

    private final Content content;
    private final Engagement engagement;
    private final Assets assets;

    GivingReward(Content content, Engagement engagement, Assets assets) {
        this.content = content;
        this.engagement = engagement;
        this.assets = assets;
    }

    Rewarded article(String id) {
        var article = content.get("/articles/{}", id).as(Article.class);
        return new Rewarded(article.id(), null, article.author(), article.title(), article.language(), article.url());
    }

    Rewarded comment(String id) {
        var comment = engagement.get("/comments/{}", id).as(Said.class);
        if (comment.author() == null) {
            throw new NotFoundException();
        }
        return new Rewarded(null, comment.id(), comment.author(), null, null,
                Paths.fill("/a/{}", comment.articleId()) + Paths.fill("#comment-{}", comment.id()));
    }

    Asset asset() {
        return assets.of(ASSET);
    }

    /** What the visitor has; nothing while that cannot be asked. */
    Optional<Long> balance() {
        return engagement.get("/wallet").later(Wallet.class).ifReachable().map(wallet -> wallet.balances().stream()
                .filter(each -> ASSET.equals(each.asset())).mapToLong(Balance::amount).sum());
    }

    void give(Rewarded what, long amount, String message, String key) {
        var reward = new LinkedHashMap<String, Object>();
        reward.put(what.comment() == null ? "articleId" : "commentId",
                what.comment() == null ? what.article() : what.comment());
        reward.put("amount", amount);
        reward.put("asset", ASSET);
        if (!message.isBlank()) {
            reward.put("message", Lines.of(message).strip());
        }
        engagement.post(reward, "/rewards").with("Idempotency-Key", key).go();
    }

    record Said(String id, String articleId, Account author) {}

    record Wallet(List<Balance> balances) {}

    record Balance(String asset, long amount) {}
}
