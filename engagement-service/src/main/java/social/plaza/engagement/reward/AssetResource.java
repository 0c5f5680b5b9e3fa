package social.plaza.engagement.reward;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.http.Cursor;
import social.plaza.http.ETags;
import social.plaza.http.Paging;

@Path("/api/v1/assets")
@Tag(name = "rewards")
@RunOnVirtualThread
public class AssetResource {

    /**
     * An asset as it is read.
     *
     * @param scale how many digits of an amount stand after the decimal point when it is shown
     * @param min the least, and {@code max} the most, that is given at once, in the smallest unit
     * @param perDay the most that one person may give within 24 hours
     */
    @Schema(name = "Asset")
    record AssetView(String asset, String symbol, int scale, long min, long max, long perDay) {

        static AssetView of(Asset asset) {
            return new AssetView(asset.code(), asset.symbol(), asset.scale(), asset.min(), asset.max(), asset.perDay());
        }
    }

    /** How the list is described. */
    @Schema(name = "AssetPage")
    record AssetPage(List<AssetView> items, @Schema(nullable = true) String next) {}

    @Inject
    Assets assets;

    @Inject
    ETags tags;

    @GET
    @PermitAll
    @Operation(operationId = "listAssets", summary = "What can be given, and its limits")
    @APIResponse(responseCode = "200", description = "A page of them, by their codes", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AssetPage.class)))
    public Response list(@BeanParam Paging paging) {
        String after = paging.after(1).map(cursor -> cursor.text(0)).orElse("");
        return tags.read(paging.page(assets.after(after, paging.limit() + 1).stream().map(AssetView::of).toList(),
                last -> Cursor.of(last.asset())));
    }
}
