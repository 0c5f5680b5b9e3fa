package social.plaza.web.wallet;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Paths;
import social.plaza.web.session.Visitor;

/** What somebody has, and where it came from and went. */
@Path("/wallet")
@RunOnVirtualThread
public class WalletResource {

    private final Engagement engagement;
    private final Visitor visitor;
    private final Pages pages;

    WalletResource(Engagement engagement, Visitor visitor, Pages pages) {
        this.engagement = engagement;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response wallet(@QueryParam("after") String after) {
        visitor.mustBeSignedIn();
        var balances = engagement.get("/wallet").later(Wallet.class);
        var entries = engagement.get("/wallet/entries?limit=30" + from(after)).later(EntryList.class);
        var wallet = balances.ifReachable().orElse(null);
        var list = entries.ifReachable().orElse(null);
        var page = new WalletPage(wallet, list, after != null && !after.isBlank());
        return wallet == null || list == null
                ? pages.refused(503, page).header("Retry-After", "5").build()
                : pages.personal(page);
    }

    private static String from(String after) {
        return after == null || after.isBlank() ? "" : Paths.fill("&after={}", after);
    }

    public record Wallet(List<Balance> balances) {}

    public record Balance(String asset, long amount) {}

    public record EntryList(List<Entry> items, String next) {}

    /**
     * @param wallet null while nobody can say what there is, as is {@code entries}
     * @param later whether these are not the latest entries
     */
    @CheckedTemplate(basePath = "wallet", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record WalletPage(Wallet wallet, EntryList entries, boolean later) implements TemplateInstance {}
}
