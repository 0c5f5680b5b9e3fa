package social.plaza.content.article;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.http.VersionTags;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.MergePatch;
import social.plaza.http.NotFound;
import social.plaza.http.Page;
import social.plaza.http.Paging;
import social.plaza.http.Rate;
import social.plaza.http.Rates;

/** What an author types into an article that readers see, kept beside it while it is typed: no reader sees it, and no revision is made. */
@Path("/api/v1/articles")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class PendingEditResource {

    static final Rate RATE = new Rate("edits kept", 60, Duration.ofMinutes(1));

    /** @param basis entity tag of the article that it is an edit of: {@code If-Match} of the edit that puts it in its place */
    @Schema(name = "PendingEdit")
    record PendingEdit(UUID articleId, String basis, NewArticle words, Instant at) {

        static PendingEdit of(PendingEdits.Kept kept) {
            return new PendingEdit(kept.article(), "\"" + kept.basis() + "-0\"", kept.words(), kept.at());
        }
    }

    /** A page of one's own pending edits. */
    @Schema(name = "PendingEditPage")
    record PendingEditPage(List<PendingEdit> items, @Schema(nullable = true) String next) {}

    @Inject
    Articles articles;

    @Inject
    WritingArticles writing;

    @Inject
    PendingEdits pending;

    @Inject
    Rates rates;

    @Inject
    Caller caller;

    @Inject
    VersionTags tags;

    @Inject
    MergePatch patches;

    @GET
    @Path("/pending-edits")
    @PermissionsAllowed({"read", "drafts", "write"})
    @Operation(operationId = "listPendingEdits", summary = "One's own edits that are not in their place yet, what was typed last first")
    @APIResponse(responseCode = "200", description = "A page of the list", content = @Content(schema = @Schema(implementation = PendingEditPage.class)))
    public Response list(@BeanParam Paging paging) {
        Instant at = paging.after(2).map(cursor -> cursor.instant(0)).orElse(Cursor.NEWEST);
        UUID last = paging.after(2).map(cursor -> cursor.uuid(1)).orElse(Cursor.LAST_ID);
        Page<PendingEdits.Kept> page = paging.page(pending.list(caller.id(), at, last, paging.limit() + 1),
                each -> Cursor.of(each.at(), each.article()));
        return tags.read(new PendingEditPage(page.items().stream().map(PendingEdit::of).toList(), page.next()));
    }

    @GET
    @Path("/{id}/pending-edit")
    @PermissionsAllowed({"read", "drafts", "write"})
    @Operation(operationId = "getPendingEdit", summary = "What one typed into an article and has not put in its place")
    @APIResponse(responseCode = "200", description = "The edit", content = @Content(schema = @Schema(implementation = PendingEdit.class)))
    @APIResponse(responseCode = "404", description = "There is no such article of the caller's, or nothing is pending")
    public Response read(@PathParam("id") UUID id) {
        return tags.read(PendingEdit.of(articles.isOwn(id, caller.id())
                ? pending.of(id).orElseThrow(() -> new NotFound("pending edit"))
                : missing()));
    }

    @PATCH
    @Path("/{id}/pending-edit")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Transactional
    @PermissionsAllowed({"drafts", "write"})
    @Operation(operationId = "keepPendingEdit", summary = "Keep what is being typed into an article, beside it", description = "JSON Merge Patch of what is pending, or else of the article; readers see nothing of it. `If-Match` is the tag of what is pending, or else of the article. `editArticle` with the same words puts it in its place, and then nothing is pending.")
    @APIResponse(responseCode = "200", description = "It is kept", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = PendingEdit.class)))
    @APIResponse(responseCode = "412", description = "Something else was kept meanwhile, or the article changed before anything was")
    @APIResponse(responseCode = "428", description = "`If-Match` is missing")
    @APIResponse(responseCode = "429", description = "Too often in a minute")
    public Response keep(@PathParam("id") UUID id,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewArticle.class))) JsonNode patch)
            throws JsonProcessingException {
        rates.spend(RATE, caller.id());
        Article article = articles.own(id, Reader.of(caller));
        PendingEdits.Kept before = pending.of(id).orElse(null);
        if (before == null) {
            tags.mustMatch(article.version());
        } else {
            tags.mustMatch(tags.of(PendingEdit.of(before)));
        }
        NewArticle words = patches.apply(before == null ? article.editable() : before.words(), patch);
        return tags.read(PendingEdit.of(writing.keep(article, words,
                before == null ? article.version() : before.basis())));
    }

    @DELETE
    @Path("/{id}/pending-edit")
    @Transactional
    @PermissionsAllowed({"drafts", "write"})
    @Operation(operationId = "discardPendingEdit", summary = "Discard what was typed into an article and not put in its place")
    @APIResponse(responseCode = "204", description = "Nothing is pending")
    @APIResponse(responseCode = "404", description = "There is no such article of the caller's")
    @APIResponse(responseCode = "412", description = "Something else was kept meanwhile")
    public void discard(@PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "If given: the tag of what is discarded, so that nothing unseen is") String seen) {
        Article article = articles.own(id, Reader.of(caller));
        if (seen != null) {
            pending.of(id).ifPresent(kept -> tags.mustMatch(tags.of(PendingEdit.of(kept))));
        }
        writing.discard(article);
    }

    private static PendingEdits.Kept missing() {
        throw new NotFound("pending edit");
    }
}
