package social.plaza.engagement.repost;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.engagement.card.Acting;
import social.plaza.engagement.card.ArticleCard;
import social.plaza.engagement.card.ArticleCards;
import social.plaza.engagement.card.MeetsArticles;
import social.plaza.engagement.http.AccountRates;
import social.plaza.http.Caller;
import social.plaza.http.Characters;
import social.plaza.http.Cursor;
import social.plaza.http.IdempotencyKey;
import social.plaza.http.Ids;
import social.plaza.http.NotFound;
import social.plaza.http.Once;
import social.plaza.http.Page;
import social.plaza.http.Paging;

@Path("/api/v1/reposts")
@RunOnVirtualThread
@MeetsArticles
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reposts")
public class RepostResource {

    /** @param quote 1 to 500 characters; absent in a plain repost */
    @Schema(name = "NewRepost")
    public record NewRepost(@NotNull UUID articleId,
            @Schema(nullable = true, minLength = 1, maxLength = Repost.MAX_QUOTE) @Characters(max = Repost.MAX_QUOTE) @Pattern(regexp = "(?sU).*\\S.*", message = "must not be blank") String quote) {}

    @Inject
    Acting acting;

    @Inject
    Reposts reposts;

    @Inject
    ArticleCards articles;

    @Inject
    AccountRates rates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Once
    @PermissionsAllowed("write")
    @Operation(operationId = "repostArticle", summary = "Pass an article on, plainly or with words of your own", description = "One plain repost per article: again answers 200 with the one there is. Quotes as many as you have words.")
    @Parameter(name = IdempotencyKey.HEADER, in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = "1 to 255 visible ASCII characters: the same request again gets the first answer")
    @APIResponse(responseCode = "201", description = "Reposted", content = @Content(schema = @Schema(implementation = RepostView.class)))
    @APIResponse(responseCode = "200", description = "Was reposted before", headers = @Header(name = "Location"), content = @Content(schema = @Schema(implementation = RepostView.class)))
    public Response repost(@Valid @NotNull NewRepost wanted) {
        ArticleCard article = acting.on(wanted.articleId(), "reposts");
        Optional<UUID> added = reposts.add(caller.id(), article, wanted.quote(), clock.instant());
        Repost repost = added.map(reposts::get).orElseGet(() -> reposts.plain(caller.id(), article.id()));
        return Response.status(added.isPresent() ? 201 : 200).entity(RepostView.of(repost))
                .location(URI.create("/api/v1/reposts/" + repost.id())).build();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getRepost", summary = "A repost")
    public RepostView read(@PathParam("id") UUID id) {
        return RepostView.of(reposts.readable(id).orElseThrow(() -> new NotFound("repost")));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("write")
    @Transactional
    @Operation(operationId = "deleteRepost", summary = "Take a repost or a quote of yours back", description = "Again is as good as once.")
    public void remove(@PathParam("id") UUID id) {
        rates.spend("reposts");
        if (!reposts.remove(caller.id(), id) && reposts.readable(id).isPresent()) {
            throw new NotYourRepost();
        }
    }

    @DELETE
    @PermissionsAllowed("write")
    @Transactional
    @Operation(operationId = "deletePlainRepost", summary = "Take your plain repost of an article back")
    public void removePlain(
            @QueryParam("article") @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid")) String article) {
        rates.spend("reposts");
        reposts.removePlain(caller.id(), Ids.parse("article", article));
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listReposts", summary = "Reposts and quotes of an article, the newest first")
    public Page<RepostView> list(
            @QueryParam("article") @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid")) String article,
            @BeanParam Paging paging) {
        UUID id = articles.readable(Ids.parse("article", article)).id();
        return paging.page(reposts.of(id, paging.after(2), paging.limit()), last -> Cursor.of(last.at(), last.id()))
                .map(RepostView::of);
    }
}
