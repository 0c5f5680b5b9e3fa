package social.plaza.content.article;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import social.plaza.content.disclaimer.Policies;
import social.plaza.content.http.VersionTags;
import social.plaza.http.Caller;
import social.plaza.http.MergePatch;
import social.plaza.http.NotFound;
import social.plaza.http.Once;
import social.plaza.http.Times;

/** One article: writing, reading and deleting it. */
@Path("/api/v1/articles")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class ArticleResource {

    @Inject
    Articles articles;

    @Inject
    WritingArticles writing;

    @Inject
    Publishing publishing;

    @Inject
    ShowingArticles showing;

    @Inject
    ArticleAnswers answers;

    @Inject
    Caller caller;

    @Inject
    VersionTags tags;

    @Inject
    MergePatch patches;

    @Inject
    Policies policies;

    @Inject
    Times times;

    @Inject
    Clock clock;

    @POST
    @Once
    @PermissionsAllowed({"drafts", "write"})
    @Operation(operationId = "createArticle", summary = "Write a draft", description = "Scope `drafts` or `write`. Only its author sees a draft; publish it with `PUT /articles/{id}/publication`.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = "1 to 255 visible ASCII characters: the same request again gets the first answer")
    @APIResponse(responseCode = "201", description = "The draft", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "400", description = "A field is not as it must be; `violations` say which")
    @APIResponse(responseCode = "401", description = "No valid token")
    public Response create(@Valid @NotNull NewArticle article) {
        ArticleHead head = writing.draft(caller.id(), article);
        ArticleView view = showing.whole(head);
        return Response.created(URI.create("/api/v1/articles/" + head.id())).entity(view)
                .tag(tags.of(view, head.version())).build();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getArticle", summary = "Read an article", description = "In the language of `lang` or `Accept-Language` if it is there in it, else in its own.")
    @Parameter(name = "lang", in = ParameterIn.QUERY, description = "BCP 47 tag, or some with commas between, the best first", schema = @Schema(implementation = String.class))
    @APIResponse(responseCode = "200", description = "The article, with its disclaimers", content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or none for the caller, or readers could not read it at that moment")
    @APIResponse(responseCode = "410", description = "Its author deleted it")
    public Response read(@PathParam("id") UUID id,
            @QueryParam("at") @Parameter(description = "As it was read at this moment, with the disclaimers and the words that they had then", schema = @Schema(type = SchemaType.STRING, format = "date-time")) String at) {
        ArticleHead head = articles.read(id, Reader.of(caller));
        return times.parse("at", at).map(then -> answers.of(head, then)).orElseGet(() -> answers.of(head));
    }

    @GET
    @Path("/by-path")
    @PermitAll
    @Operation(operationId = "getArticleByPath", summary = "Read the article of a page's address", description = "An address that it had before finds it too; `url` tells the present one.")
    @APIResponse(responseCode = "200", description = "The article, with its disclaimers", content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or none for the caller")
    @APIResponse(responseCode = "410", description = "Its author deleted it")
    public Response readByPath(@QueryParam("handle") @Parameter(required = true) String handle,
            @QueryParam("slug") @Parameter(required = true) String slug) {
        if (handle == null || slug == null) {
            throw new NotFound("article");
        }
        return answers.of(articles.read(handle, slug, Reader.of(caller)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed({"drafts", "write"})
    @Transactional
    @Operation(operationId = "editArticle", summary = "Edit an article", description = "JSON Merge Patch of what `createArticle` takes. A change of a published article needs scope `write` and makes a revision.")
    @APIResponse(responseCode = "200", description = "The article after it", content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "428", description = "`If-Match` is missing")
    public Response edit(@PathParam("id") UUID id,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewArticle.class))) JsonNode patch)
            throws JsonProcessingException {
        Article article = articles.own(id, Reader.of(caller));
        tags.mustMatch(article.version());
        mayChange(article);
        writing.edit(article, patches.apply(article.editable(), patch));
        return answers.of(articles.read(id, Reader.of(caller)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed({"drafts", "write"})
    @Transactional
    @Operation(operationId = "deleteArticle", summary = "Delete an article for good", description = "What was published once needs scope `write`, and answers 410 from then on; its address is never used again.")
    @APIResponse(responseCode = "204", description = "It is deleted")
    public void delete(@PathParam("id") UUID id) {
        Article article = articles.own(id, Reader.of(caller));
        mayChange(article);
        if (article.revision() > 0 && !caller.hasScope("write")) {
            throw MayNotPublish.withThisToken();
        }
        publishing.delete(article);
    }

    @POST
    @Path("/preview")
    @PermissionsAllowed({"drafts", "write"})
    @Operation(operationId = "previewArticle", summary = "See an article as it would be read", description = "Takes what `createArticle` takes, with its disclaimers and why they apply, and stores nothing.")
    @APIResponse(responseCode = "200", description = "The article as it would be", content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public ArticleView preview(@Valid @NotNull NewArticle article) {
        return writing.preview(caller.id(), article);
    }

    @GET
    @Path("/{id}/card")
    @PermissionsAllowed("events")
    @Operation(operationId = "getArticleCard", summary = "What other services keep of an article", description = "The `article` of its events, as it is now.")
    @APIResponse(responseCode = "200", description = "The card", content = @Content(schema = @Schema(implementation = ArticleCard.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public ArticleCard card(@PathParam("id") UUID id) {
        return articles.head(id).map(head -> ArticleCard.of(head, policies.current(), clock.instant()))
                .orElseThrow(() -> new NotFound("article"));
    }

    private void mayChange(Article article) {
        if (article.isBoundForPublic() && !caller.hasScope("write")) {
            throw MayNotPublish.withThisToken();
        }
    }

}
