package social.plaza.content.article;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.account.Accounts;
import social.plaza.content.disclaimer.Policies;
import social.plaza.content.http.OptionalBody;
import social.plaza.content.http.ReaderLanguages;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.ETags;
import social.plaza.http.NotFound;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** What an article said at each change since its first publication. */
@Path("/api/v1/articles/{id}/revisions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class RevisionResource {

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    ShowingArticles showing;

    @Inject
    Redacting redacting;

    @Inject
    Accounts accounts;

    @Inject
    Policies policies;

    @Inject
    ReaderLanguages languages;

    @Inject
    OptionalBody bodies;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    ETags tags;

    @GET
    @PermitAll
    @Operation(operationId = "listRevisions", summary = "What an article said, the last first, without the text", description = "Each item is the article as it was; `editedAt` is when it became so.")
    @APIResponse(responseCode = "200", description = "A page of the list", content = @Content(schema = @Schema(implementation = ArticleListResource.ArticlePage.class)))
    @APIResponse(responseCode = "404", description = "There is no such article, or none for the caller")
    public Response list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        ArticleHead head = articles.read(id, Reader.of(caller));
        long before = paging.after(1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        Page<Revisions.Kept> page = paging.page(revisions.list(id, before, paging.limit() + 1),
                last -> Cursor.of(last.number()));
        return tags.read(new ArticleListResource.ArticlePage(
                page.items().stream().map(kept -> showing.brief(head, kept)).toList(), page.next()));
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(operationId = "getRevision", summary = "What an article said at a revision; it never changes")
    @APIResponse(responseCode = "200", description = "The article as it was, with the disclaimers that apply to it now", content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such article or revision, or none for the caller")
    public Response read(@PathParam("id") UUID id, @PathParam("number") int number) {
        ArticleHead head = articles.read(id, Reader.of(caller));
        return tags.read(showing.whole(head,
                revisions.find(id, number).orElseThrow(() -> new NotFound("revision"))));
    }

    @GET
    @Path("/{number}/content")
    @PermitAll
    @Operation(operationId = "getRevisionContent", summary = "All that an article said at a revision, in every language", description = "For comparing two of them. With the disclaimers that apply to it now, where its own language is shown.")
    @APIResponse(responseCode = "200", description = "What it said", content = @Content(schema = @Schema(implementation = RevisionContent.class)))
    @APIResponse(responseCode = "404", description = "There is no such article or revision, or none for the caller")
    public Response content(@PathParam("id") UUID id, @PathParam("number") int number) {
        ArticleHead head = articles.read(id, Reader.of(caller));
        Revisions.Kept kept = revisions.find(id, number).orElseThrow(() -> new NotFound("revision"));
        return tags.read(RevisionContent.of(kept, policies.current()
                .applying(head.at(kept).facts(kept.content().language()), clock.instant(), languages::understood),
                accounts.views(kept.content().texts().stream().map(Snapshot.Text::byId).filter(Objects::nonNull)
                        .toList())));
    }

    @DELETE
    @Path("/{number}")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @PermissionsAllowed("moderation")
    @Operation(operationId = "redactRevision", summary = "Take the words of a revision away for good (moderator)", description = "Title, summary, text and pictures, in every language, and what names its source; and those of every other revision with the same text in a language, but for what the article says now: `redaction.revisions` tells which. That there were such revisions, since when, and why they say no more stays. Proofs that were given stay good, and no more are given. Again changes nothing. Of a withheld article's last revision, it takes the article back to a draft.")
    @APIResponse(responseCode = "200", description = "The revision without its words", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "400", description = "There is no reason; everyone sees it")
    @APIResponse(responseCode = "404", description = "There is no such article or revision")
    @APIResponse(responseCode = "409", description = "All these words are what readers see: withhold the article first, or have it edited")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NewRedaction.class)))
    public Response redact(@PathParam("id") UUID id, @PathParam("number") int number, byte[] body)
            throws JsonProcessingException {
        String reason = bodies.read(body, NewRedaction.class, NewRedaction.UNEXPLAINED).given();
        redacting.redact(id, number, caller.id(), reason);
        return read(id, number);
    }
}
