package social.plaza.engagement.follow;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.engagement.card.AccountCard;
import social.plaza.engagement.card.AccountCards;
import social.plaza.engagement.card.AccountView;
import social.plaza.engagement.follow.Following.Followed;
import social.plaza.engagement.http.AccountRates;
import social.plaza.http.BadRequest;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.ETags;
import social.plaza.http.Page;
import social.plaza.http.Paging;

@Path("/api/v1/follows")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "follows")
public class FollowResource {

    @Inject
    AccountFollows accountFollows;

    @Inject
    Following following;

    @Inject
    AccountCards accounts;

    @Inject
    AccountRates rates;

    @Inject
    ETags tags;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PUT
    @Path("/accounts/{handle}")
    @PermissionsAllowed("write")
    @Transactional
    @Operation(operationId = "followAccount", summary = "Follow an account", description = "Again is as good as once.")
    public void followAccount(@PathParam("handle") String handle) {
        rates.spend("follows");
        AccountCard followed = accounts.named(handle);
        if (followed.id().equals(caller.id())) {
            throw new CannotFollowYourself();
        }
        accounts.know(caller);
        accountFollows.add(caller.id(), followed.id(), clock.instant());
    }

    @DELETE
    @Path("/accounts/{handle}")
    @PermissionsAllowed("write")
    @Transactional
    @Operation(operationId = "unfollowAccount", summary = "Follow an account no longer")
    public void unfollowAccount(@PathParam("handle") String handle) {
        rates.spend("follows");
        accountFollows.remove(caller.id(), accounts.named(handle).id());
    }

    @GET
    @Path("/accounts/{handle}")
    @PermitAll
    @Operation(operationId = "getAccountFollows", summary = "How many follow an account, and whether you do")
    @APIResponseSchema(FollowView.OfAccount.class)
    public Response account(@PathParam("handle") String handle) {
        return tags.read(accountFollows.figures(accounts.named(handle).id(), caller.idOrNull()));
    }

    @GET
    @PermissionsAllowed("read")
    @Operation(operationId = "listFollows", summary = "Whom and what you follow, the newest first")
    public Page<FollowView> list(
            @QueryParam("kind") @Parameter(description = "All if absent", schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "accounts", "topics", "cashtags"})) String kind,
            @BeanParam Paging paging) {
        UUID me = caller.id();
        Optional<Cursor> after = paging.after(2);
        List<Followed> rows = switch (kind == null ? "" : kind) {
            case "" -> following.all(me, after, paging.limit());
            case "accounts" -> following.accounts(me, after, paging.limit());
            case "topics" -> following.topics(me, after, paging.limit());
            case "cashtags" -> following.cashtags(me, after, paging.limit());
            default -> throw new BadRequest("kind", "must be accounts, topics or cashtags");
        };
        return paging.page(rows, FollowResource::cursor).map(FollowResource::view);
    }

    @GET
    @Path("/followers")
    @PermissionsAllowed("read")
    @Operation(operationId = "listFollowers", summary = "Who follows you, the newest first")
    public Page<FollowView.Follower> followers(@BeanParam Paging paging) {
        return paging.page(following.followers(caller.id(), paging.after(2), paging.limit()), FollowResource::cursor)
                .map(row -> new FollowView.Follower(AccountView.of(row.account()), row.at()));
    }

    private static Cursor cursor(Followed last) {
        return Cursor.of(last.at(), last.key());
    }

    private static FollowView view(Followed row) {
        return new FollowView(row.account() == null ? null : AccountView.of(row.account()), Cashtag.notIn(row.topic()),
                Cashtag.in(row.topic()), row.at());
    }
}
