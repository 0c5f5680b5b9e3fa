package social.plaza.engagement.reward;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.engagement.card.ArticleCards;
import social.plaza.engagement.card.MeetsArticles;
import social.plaza.engagement.http.AccountRates;
import social.plaza.http.Cursor;
import social.plaza.http.ETags;
import social.plaza.http.IdempotencyKey;
import social.plaza.http.Ids;
import social.plaza.http.NotFound;
import social.plaza.http.Once;
import social.plaza.http.Paging;

@Path("/api/v1/rewards")
@Tag(name = "rewards")
@RunOnVirtualThread
@MeetsArticles
public class RewardResource {

    /** How a page of rewards is described. */
    @Schema(name = "RewardPage")
    record RewardPage(List<RewardView> items, @Schema(nullable = true) String next) {}

    @Inject
    GivingReward giving;

    @Inject
    Rewards rewards;

    @Inject
    ArticleCards articles;

    @Inject
    AccountRates rates;

    @Inject
    ETags tags;

    @Context
    HttpHeaders headers;

    @POST
    @Once(required = true)
    @PermissionsAllowed("write")
    @Operation(operationId = "createReward", summary = "Reward an article or a comment", description = """
            It happens once, however often the request is sent under one Idempotency-Key: keys of rewards are kept for ever.""")
    @Parameter(name = IdempotencyKey.HEADER, in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), required = true, description = "1 to 255 visible ASCII characters")
    @APIResponse(responseCode = "201", description = "The reward", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RewardView.class)))
    @APIResponse(responseCode = "400", description = "`Idempotency-Key` is missing, or a field is bad")
    @APIResponse(responseCode = "403", description = "`own-article`, `own-comment`: never to oneself")
    @APIResponse(responseCode = "404", description = "No such article or comment")
    @APIResponse(responseCode = "409", description = """
            `insufficient-balance` with what there is as `balance`; `day-limit`; `author-gone`; `twin-in-flight`""")
    @APIResponse(responseCode = "422", description = "The key came before with another reward")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewReward.class)))
    public Response give(@Valid @NotNull NewReward wish) {
        rates.spend("rewards");
        String key = headers.getHeaderString(IdempotencyKey.HEADER);
        Optional<Rewards.Listed> before = giving.givenBefore(wish, key);
        RewardView reward = RewardView.of(before.orElseGet(() -> giving.give(wish, key)));
        var answer = Response.created(URI.create("/api/v1/rewards/" + reward.id())).entity(reward);
        return (before.isPresent() ? answer.header(IdempotencyKey.REPLAYED, "true") : answer).build();
    }

    @GET
    @PermitAll
    @Operation(operationId = "listRewards", summary = "Who supports an article, the latest first")
    @APIResponse(responseCode = "200", description = "A page of rewards", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RewardPage.class)))
    @APIResponse(responseCode = "404", description = "No such article")
    public Response list(
            @QueryParam("article") @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid")) String article,
            @BeanParam Paging paging) {
        UUID id = articles.readable(Ids.parse("article", article)).id();
        Optional<Cursor> after = paging.after(2);
        var rows = rewards.of(id, after.map(it -> it.instant(0)).orElse(Cursor.NEWEST),
                after.map(it -> it.uuid(1)).orElse(Cursor.LAST_ID),
                paging.limit() + 1);
        return tags.read(paging.page(rows.stream().map(RewardView::of).toList(), it -> Cursor.of(it.at(), it.id())));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getReward", summary = "One reward")
    @APIResponse(responseCode = "200", description = "The reward", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RewardView.class)))
    @APIResponse(responseCode = "404", description = "No such reward, or readers do not see what it was for")
    public Response read(@PathParam("id") UUID id) {
        return tags.read(RewardView.of(rewards.readable(id).orElseThrow(() -> new NotFound("reward"))));
    }

    @GET
    @Path("/receipts/{key: .+}")
    @PermissionsAllowed("read")
    @Operation(operationId = "getRewardReceipt", summary = "The reward that I gave under an idempotency key", description = """
            For whoever got no answer, and wants to know whether it happened.""")
    @APIResponse(responseCode = "200", description = "The reward", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RewardView.class)))
    @APIResponse(responseCode = "404", description = "Nothing was given under this key")
    public Response receipt(@PathParam("key") String key) {
        return tags.read(RewardView.of(giving.receipt(key).orElseThrow(() -> new NotFound("reward"))));
    }
}
