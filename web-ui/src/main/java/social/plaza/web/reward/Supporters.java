package social.plaza.web.reward;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import social.plaza.web.account.Account;
import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Later;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.reward.Support.Given;
import social.plaza.web.reward.Support.Sum;

/** Those who rewarded an article. */
@Singleton
public class Supporters {

    private static final int SHOWN = 3;

    private final Engagement engagement;
    private final Assets assets;

    Supporters(Engagement engagement, Assets assets) {
        this.engagement = engagement;
        this.assets = assets;
    }

    public Later<RewardList> later(String article) {
        return later(article, null);
    }

    /** @param after from where on, null for the latest */
    Later<RewardList> later(String article, String after) {
        var cursor = after == null || after.isBlank() ? "" : Paths.fill("&after={}", after);
        return engagement.get("/rewards?article={}&limit=20" + cursor, article).later(RewardList.class);
    }

    /** Nothing if nobody rewarded it yet. */
    public Optional<Support> of(Later<RewardList> asked, List<Sum> sums) {
        try {
            return asked.ifReachable().filter(found -> !found.items().isEmpty()).map(found -> support(found, sums));
        } catch (Unreachable | Refused e) {
            return Optional.empty();
        }
    }

    private Support support(RewardList found, List<Sum> sums) {
        var people = new LinkedHashMap<String, Account>();
        found.items().stream().filter(reward -> reward.from() != null)
                .forEach(reward -> people.putIfAbsent(reward.from().id(), reward.from()));
        var given = sums.stream().filter(sum -> sum.amount() > 0).map(sum -> {
            var asset = assets.of(sum.asset());
            return new Given(asset.whole(sum.amount()), sum.asset(), asset.symbol());
        }).toList();
        return new Support(people.values().stream().limit(SHOWN).toList(),
                people.size() > SHOWN || found.next() != null, given);
    }

    public record RewardList(List<Reward> items, String next) {}
}
