package social.plaza.engagement.like;

import java.time.Clock;
import java.time.Instant;
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

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.engagement.card.AccountView;
import social.plaza.engagement.card.Acting;
import social.plaza.engagement.card.ArticleCards;
import social.plaza.engagement.card.MeetsArticles;
import social.plaza.engagement.http.AccountRates;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.Ids;
import social.plaza.http.Page;
import social.plaza.http.Paging;

@Path("/api/v1/likes")
@RunOnVirtualThread
@MeetsArticles
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "likes")
public class LikeResource {

    /** A like of an article. */
    @Schema(name = "Like")
    public record LikeView(AccountView account, Instant at) {}

    @Inject
    Acting acting;

    @Inject
    Likes likes;

    @Inject
    ArticleCards articles;

    @Inject
    AccountRates rates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PUT
    @Path("/{articleId}")
    @PermissionsAllowed("write")
    @Transactional
    @Operation(operationId = "likeArticle", summary = "Like an article", description = "Again is as good as once.")
    public void like(@PathParam("articleId") UUID article) {
        likes.add(caller.id(), acting.on(article, "likes").id(), clock.instant());
    }

    @DELETE
    @Path("/{articleId}")
    @PermissionsAllowed("write")
    @Transactional
    @Operation(operationId = "unlikeArticle", summary = "Take a like back", description = "Again is as good as once.")
    public void unlike(@PathParam("articleId") UUID article) {
        rates.spend("likes");
        likes.remove(caller.id(), article);
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listLikes", summary = "Who likes an article, the newest first")
    public Page<LikeView> list(
            @QueryParam("article") @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid")) String article,
            @BeanParam Paging paging) {
        UUID id = articles.readable(Ids.parse("article", article)).id();
        return paging.page(likes.of(id, paging.after(2), paging.limit()).stream()
                .map(liker -> new LikeView(AccountView.of(liker.account()), liker.at())).toList(),
                last -> Cursor.of(last.at(), last.account().id()));
    }
}
