package social.plaza.engagement.reward;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.ForbiddenException;
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
import social.plaza.engagement.card.AccountCards;
import social.plaza.engagement.reward.Wallets.Balance;
import social.plaza.engagement.reward.Wallets.Entry;
import social.plaza.engagement.reward.Wallets.Granted;
import social.plaza.http.Caller;
import social.plaza.http.Characters;
import social.plaza.http.Cursor;
import social.plaza.http.ETags;
import social.plaza.http.IdempotencyKey;
import social.plaza.http.NotFound;
import social.plaza.http.Once;
import social.plaza.http.Paging;

@Path("/api/v1/wallet")
@Tag(name = "rewards")
@RunOnVirtualThread
public class WalletResource {

    record Wallet(List<Balance> balances) {}

    /** How a page of entries is described. */
    @Schema(name = "WalletEntryPage")
    record EntryPage(List<Entry> items, @Schema(nullable = true) String next) {}

    /**
     * What an admin gives from the treasury.
     *
     * @param account the receiver's handle
     */
    record NewGrant(@NotBlank String account, @NotNull @Min(1) @Max(NewGrant.MAX) Long amount, String asset,
            @NotBlank @Characters(max = NewGrant.MAX_REASON) @Schema(maxLength = NewGrant.MAX_REASON) String reason) {

        static final long MAX = 1_000_000;
        static final int MAX_REASON = 500;

        boolean isAnsweredBy(Granted granted) {
            return account.equalsIgnoreCase(granted.account().handle()) && amount == granted.amount()
                    && (asset == null ? Asset.DEFAULT : asset).equals(granted.asset())
                    && reason.equals(granted.reason());
        }
    }

    @Inject
    Wallets wallets;

    @Inject
    Granting granting;

    @Inject
    AccountCards accounts;

    @Inject
    Caller caller;

    @Inject
    ETags tags;

    @Context
    HttpHeaders headers;

    @GET
    @Transactional
    @PermissionsAllowed("read")
    @Operation(operationId = "getWallet", summary = "What I have")
    @APIResponse(responseCode = "200", description = "The balance of each asset, in its smallest unit", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Wallet.class)))
    public Response read() {
        accounts.know(caller);
        return tags.read(new Wallet(wallets.balances(caller.id())));
    }

    @GET
    @Path("/entries")
    @PermissionsAllowed("read")
    @Operation(operationId = "listWalletEntries", summary = "What came in and went out, the latest first")
    @APIResponse(responseCode = "200", description = "A page of entries; `amount` is signed", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EntryPage.class)))
    public Response entries(@BeanParam Paging paging) {
        Optional<Cursor> after = paging.after(2);
        var rows = wallets.entries(caller.id(), after.map(it -> it.instant(0)).orElse(Cursor.NEWEST),
                after.map(it -> it.uuid(1)).orElse(Cursor.LAST_ID), paging.limit() + 1);
        return tags.read(paging.page(rows, entry -> Cursor.of(entry.at(), entry.id())));
    }

    @POST
    @Path("/grants")
    @Once(required = true)
    @PermissionsAllowed("admin")
    @Operation(operationId = "createGrant", summary = "Give someone something from the treasury (admins)")
    @Parameter(name = IdempotencyKey.HEADER, in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), required = true, description = "1 to 255 visible ASCII characters")
    @APIResponse(responseCode = "201", description = "The grant", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Granted.class)))
    @APIResponse(responseCode = "400", description = "`Idempotency-Key` is missing, or a field is bad")
    @APIResponse(responseCode = "404", description = "No such account")
    @APIResponse(responseCode = "422", description = "The key came before with another grant")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewGrant.class)))
    public Response grant(@Valid @NotNull NewGrant wish) {
        mustBeAdmin();
        String key = headers.getHeaderString(IdempotencyKey.HEADER);
        Optional<Granted> before = granting.grantedBefore(wish, key);
        Granted grant = before.orElseGet(() -> granting.grant(wish, key));
        var answer = Response.created(URI.create("/api/v1/wallet/grants/" + grant.id())).entity(grant);
        return (before.isPresent() ? answer.header(IdempotencyKey.REPLAYED, "true") : answer).build();
    }

    @GET
    @Path("/grants/{id}")
    @PermissionsAllowed("admin")
    @Operation(operationId = "getGrant", summary = "One grant (admins)")
    @APIResponse(responseCode = "200", description = "The grant", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Granted.class)))
    @APIResponse(responseCode = "404", description = "No such grant")
    public Response readGrant(@PathParam("id") UUID id) {
        mustBeAdmin();
        return tags.read(wallets.grant(id).orElseThrow(() -> new NotFound("grant")));
    }

    /** The scope alone is not enough: it says what the token may do of what its owner may. */
    private void mustBeAdmin() {
        if (!caller.roles().contains("admin")) {
            throw new ForbiddenException();
        }
    }
}
