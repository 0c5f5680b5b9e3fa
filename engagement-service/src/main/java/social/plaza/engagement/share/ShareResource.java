package social.plaza.engagement.share;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.engagement.card.Acting;
import social.plaza.engagement.card.MeetsArticles;
import social.plaza.http.Caller;
import social.plaza.http.IdempotencyKey;
import social.plaza.http.NotFound;
import social.plaza.http.Once;

@Path("/api/v1/shares")
@RunOnVirtualThread
@MeetsArticles
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "shares")
public class ShareResource {

    /** @param channel where the link goes: "link", "device", or the name of a network */
    @Schema(name = "NewShare")
    public record NewShare(@NotNull UUID articleId,
            @NotNull @Pattern(regexp = "[a-z0-9-]{1," + MAX_CHANNEL + "}", message = "must be 1 to " + MAX_CHANNEL
                    + " of a-z, 0-9 and hyphen") String channel) {}

    /** @param url of the short link */
    @Schema(name = "Share")
    public record Shared(String url, String code) {}

    static final int MAX_CHANNEL = 30;

    @Inject
    Acting acting;

    @Inject
    Request request;

    @Inject
    Shares shares;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Once
    @PermissionsAllowed("write")
    @Operation(operationId = "shareArticle", summary = "Make a short link to an article", description = "One per article and channel: again answers with the same.")
    @Parameter(name = IdempotencyKey.HEADER, in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = "1 to 255 visible ASCII characters: the same request again gets the first answer")
    @APIResponse(responseCode = "201", description = "The link", content = @Content(schema = @Schema(implementation = Shared.class)))
    public Response share(@Valid @NotNull NewShare wanted) {
        UUID article = acting.on(wanted.articleId(), "shares").id();
        String code = shares.add(caller.id(), article, wanted.channel(), clock.instant());
        return Response.created(URI.create("/api/v1/shares/" + code)).entity(new Shared("/s/" + code, code)).build();
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Transactional
    @Operation(operationId = "visitShare", summary = "Where a short link leads", description = "Counts a visit; not so a HEAD, nor with `visit=false`, for whoever only wants to know where it leads.")
    @APIResponse(responseCode = "200", description = "Where it leads", content = @Content(schema = @Schema(implementation = ShareView.class)))
    public Response visit(@PathParam("code") String code,
            @QueryParam("visit") @DefaultValue("true") boolean counts) {
        boolean visits = counts && !HttpMethod.HEAD.equals(request.getMethod());
        ShareView visited = (visits ? shares.visit(code) : shares.look(code)).orElseThrow(() -> new NotFound("link"));
        return Response.ok(visited).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
