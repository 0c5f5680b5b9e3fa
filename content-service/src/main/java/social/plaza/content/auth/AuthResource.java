package social.plaza.content.auth;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing up, in and out. Nothing here needs an access token: it is where they come from. */
@Path("/api/v1/auth")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
public class AuthResource {

    /** A session to carry on, or to end. */
    @Schema(name = "RefreshToken")
    public record RefreshToken(@NotNull @Size(max = 200) String refreshToken) {}

    /** A tool that wants an access token. */
    @Schema(name = "ApiTokenToExchange")
    public record ApiTokenToExchange(@NotNull @Size(max = 200) @Schema(examples = "plaza_…") String apiToken) {}

    @Inject
    Registering registering;

    @Inject
    SigningIn signingIn;

    @Inject
    Sessions sessions;

    @Inject
    ExchangingTokens exchanging;

    @POST
    @Path("/register")
    @Operation(operationId = "register", summary = "Join: makes an account and signs it in", description = "A taken handle (also one that looks like it) or e-mail address is a 409 that names the field.")
    @APIResponse(responseCode = "201", description = "The new account, and its first tokens", content = @Content(schema = @Schema(implementation = Registered.class)))
    @APIResponse(responseCode = "409", description = "Handle or e-mail address taken (`field` says which)")
    @APIResponse(responseCode = "429", description = "Too many new accounts from this address; `Retry-After`")
    public Response register(@Valid @NotNull NewAccount wanted) {
        Registered registered = registering.register(wanted);
        return secret(Response.created(URI.create("/api/v1/accounts/" + registered.account().handle()))
                .entity(registered));
    }

    @POST
    @Path("/login")
    @Operation(operationId = "login", summary = "Sign in with handle or e-mail address, and password")
    @APIResponse(responseCode = "200", description = "Tokens of a new session", content = @Content(schema = @Schema(implementation = Tokens.class)))
    @APIResponse(responseCode = "401", description = "No account of this name and password")
    @APIResponse(responseCode = "429", description = "Too many failed attempts at this account or from this address; `Retry-After`")
    public Response login(@Valid @NotNull SignIn signIn) {
        return secret(Response.ok(signingIn.signIn(signIn.login(), signIn.password())));
    }

    @POST
    @Path("/refresh")
    @Operation(operationId = "refresh", summary = "Get the next tokens of a session", description = "A refresh token can be used once. One that is used again ends its session.")
    @APIResponse(responseCode = "200", description = "The next tokens", content = @Content(schema = @Schema(implementation = Tokens.class)))
    @APIResponse(responseCode = "401", description = "The session has ended")
    public Response refresh(@Valid @NotNull RefreshToken token) {
        return secret(Response.ok(signingIn.refresh(token.refreshToken())));
    }

    @POST
    @Path("/logout")
    @Operation(operationId = "logout", summary = "Sign out: ends the session of a refresh token")
    @APIResponse(responseCode = "204", description = "It has ended, or had before")
    public void logout(@Valid @NotNull RefreshToken token) {
        sessions.endByToken(token.refreshToken());
    }

    @POST
    @Path("/exchange")
    @Operation(operationId = "exchange", summary = "Exchange an API token for an access token of its scopes", description = "The scopes are those of the API token that its owner's roles still allow.")
    @APIResponse(responseCode = "200", description = "An access token", content = @Content(schema = @Schema(implementation = Tokens.OfTool.class)))
    @APIResponse(responseCode = "401", description = "The API token is not valid, or not any more")
    public Response exchange(@Valid @NotNull ApiTokenToExchange token) {
        return secret(Response.ok(exchanging.exchange(token.apiToken())));
    }

    /** Tokens are for who asked, and nobody in between. */
    private static Response secret(ResponseBuilder answer) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return answer.cacheControl(never).build();
    }
}
