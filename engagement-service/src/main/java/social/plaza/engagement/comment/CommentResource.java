package social.plaza.engagement.comment;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.engagement.card.ArticleCards;
import social.plaza.engagement.card.MeetsArticles;
import social.plaza.engagement.http.AccountRates;
import social.plaza.engagement.http.VersionTags;
import social.plaza.http.Caller;
import social.plaza.http.IdempotencyKey;
import social.plaza.http.Ids;
import social.plaza.http.MergePatch;
import social.plaza.http.NotFound;
import social.plaza.http.Once;
import social.plaza.http.Paging;

@Path("/api/v1/comments")
@Tag(name = "comments")
@RunOnVirtualThread
@MeetsArticles
public class CommentResource {

    /** How a page of comments is described. */
    @Schema(name = "CommentPage")
    record CommentPage(List<CommentView> items, @Schema(nullable = true) String next) {}

    @Inject
    Comments comments;

    @Inject
    Commenting commenting;

    @Inject
    CommentPages pages;

    @Inject
    Threads threads;

    @Inject
    ArticleCards articles;

    @Inject
    AccountRates rates;

    @Inject
    Caller caller;

    @Inject
    VersionTags tags;

    @Inject
    MergePatch patches;

    @GET
    @PermitAll
    @Operation(operationId = "listComments", summary = "What is said about an article", description = """
            Each with the first replies as `children`: three of each, three levels deep. `sort` is `best` (if absent), `new` or
            `old`. Every page of `best` is of the order that there was at the first; its cursor is good for two hours.""")
    @APIResponse(responseCode = "200", description = "A page of comments", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CommentPage.class)))
    @APIResponse(responseCode = "400", description = "No id, no such order, or not a cursor of this list")
    @APIResponse(responseCode = "404", description = "No such article")
    public Response list(
            @QueryParam("article") @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid")) String article,
            @QueryParam("sort") @Parameter(schema = @Schema(type = SchemaType.STRING, enumeration = {"best", "new",
                    "old"})) String sort,
            @BeanParam Paging paging) {
        Order order = Order.named(sort, Order.BEST);
        UUID id = articles.readable(Ids.parse("article", article)).id();
        return tags.read(pages.page(Siblings.about(id), order, paging));
    }

    @GET
    @Path("/{id}/replies")
    @PermitAll
    @Operation(operationId = "listReplies", summary = "What answers a comment directly", description = """
            Each with the first of its own replies as `children`. `sort` is `old` (if absent), `new` or `best`.""")
    @APIResponse(responseCode = "200", description = "A page of comments", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CommentPage.class)))
    @APIResponse(responseCode = "404", description = "No such comment")
    public Response replies(@PathParam("id") UUID id,
            @QueryParam("sort") @Parameter(schema = @Schema(type = SchemaType.STRING, enumeration = {"best", "new",
                    "old"})) String sort,
            @BeanParam Paging paging) {
        Order order = Order.named(sort, Order.OLD);
        UUID parent = comments.readable(id).orElseThrow(() -> new NotFound("comment")).id();
        return tags.read(pages.page(Siblings.answering(parent), order, paging));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getComment", summary = "One comment, with the first of its replies")
    @APIResponse(responseCode = "200", description = "The comment", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "404", description = "No such comment, or readers do not see its article")
    public Response read(@PathParam("id") UUID id) {
        comments.readable(id).orElseThrow(() -> new NotFound("comment"));
        CommentView view = view(id);
        return tags.read(view, view.revision());
    }

    @POST
    @Once
    @PermissionsAllowed("write")
    @Operation(operationId = "createComment", summary = "Say something about an article, or answer a comment")
    @Parameter(name = IdempotencyKey.HEADER, in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = "1 to 255 visible ASCII characters: the same request again gets the first answer")
    @APIResponse(responseCode = "201", description = "The comment", headers = @Header(name = "ETag"), content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "400", description = "Empty or too long, or `parentId` is no comment on this article")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "409", description = "`comment-deleted`: what it answers was deleted")
    @APIResponse(responseCode = "429", description = "Too many comments; `Retry-After` says when to come again")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewComment.class)))
    public Response say(@Valid @NotNull NewComment wish) {
        rates.spend("comments");
        CommentView view = view(commenting.say(wish));
        return Response.created(URI.create("/api/v1/comments/" + view.id())).entity(view)
                .tag(tags.of(view, view.revision()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("write")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "editComment", summary = "Edit one's own words; readers see that they were edited")
    @APIResponse(responseCode = "200", description = "The comment", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "403", description = "Someone else's comment")
    @APIResponse(responseCode = "404", description = "No such comment")
    @APIResponse(responseCode = "409", description = "`comment-deleted`")
    @APIResponse(responseCode = "412", description = "It was edited since you read it")
    @APIResponse(responseCode = "428", description = "`If-Match` is missing")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CommentEdit.class)))
    public Response edit(@PathParam("id") UUID id, JsonNode patch) throws JsonProcessingException {
        Comment current = comments.find(id).orElseThrow(() -> new NotFound("comment"));
        String body = current.body() == null ? "" : current.body();
        commenting.edit(id, patches.apply(new CommentEdit(body), patch).body(), tags::mustMatch);
        CommentView view = view(id);
        return Response.ok(view).tag(tags.of(view, view.revision())).build();
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed({"write", "moderation"})
    @Operation(operationId = "deleteComment", summary = "Delete one's own comment, or, as a moderator, any", description = """
            Its words go, its place and what answers it stay. Again is as good as once.""")
    @APIResponse(responseCode = "204", description = "It is deleted")
    @APIResponse(responseCode = "403", description = "Someone else's comment")
    @APIResponse(responseCode = "404", description = "No such comment")
    public void delete(@PathParam("id") UUID id) {
        commenting.delete(id);
    }

    private CommentView view(UUID id) {
        return threads.of(comments.listed(id, caller.idOrNull()).stream().toList()).getFirst();
    }
}
