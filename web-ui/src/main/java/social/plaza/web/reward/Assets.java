package social.plaza.web.reward;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Singleton;

import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Once;

/** What can be given as a reward. */
@Singleton
public class Assets {

    private final Engagement engagement;
    private final Once<List<Asset>> recent = new Once<>(Duration.ofSeconds(30), 100);

    Assets(Engagement engagement) {
        this.engagement = engagement;
    }

    public List<Asset> all() {
        return recent.get("all", any -> engagement.get("/assets").anonymously().as(AssetList.class).items());
    }

    /** The asset of this code; one without decimals under that name if it is not known any more. */
    public Asset of(String code) {
        return all().stream().filter(asset -> asset.asset().equals(code)).findFirst()
                .orElse(new Asset(code, code, 0, 1, Long.MAX_VALUE, Long.MAX_VALUE));
    }

    /** Limits and amounts are in the smallest unit; {@code scale} tells how many decimals that has. */
    public record Asset(String asset, String symbol, int scale, long min, long max, long perDay) {

        public BigDecimal whole(long amount) {
            return BigDecimal.valueOf(amount, scale);
        }
    }

    record AssetList(List<Asset> items) {}
}
