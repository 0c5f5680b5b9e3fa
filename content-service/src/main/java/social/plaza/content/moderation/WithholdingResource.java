package social.plaza.content.moderation;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.article.ArticleAnswers;
import social.plaza.content.article.ArticleView;
import social.plaza.http.Caller;
import social.plaza.http.Characters;

/** Whether moderators keep an article from its readers, and why. */
@Path("/api/v1/articles/{id}/withholding")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class WithholdingResource {

    /**
     * @param rule of the operator's that it breaks
     * @param facts on which that rests
     * @param until absent if it holds until another decision
     */
    @Schema(name = "Withholding")
    record NewWithholding(@NotNull @Characters(min = 1, max = 200, line = true) String rule,
            @NotNull @Characters(min = 1, max = 2000) String facts,
            @NotNull @Characters(min = 1, max = 2000) String reason, Instant until) {}

    /** Why it is given back. */
    @Schema(name = "Restoration")
    record Restoration(@NotNull @Characters(min = 1, max = 2000) String reason) {}

    @Inject
    WithholdingArticles withholding;

    @Inject
    ArticleAnswers answers;

    @Inject
    Caller caller;

    @PUT
    @Transactional
    @PermissionsAllowed("moderation")
    @Operation(operationId = "withholdArticle", summary = "Keep a published article from readers (moderator)", description = "Its author still reads it, with this statement. Another statement replaces it; at `until` it ends by itself.")
    @APIResponse(responseCode = "200", description = "The article, `WITHHELD`", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such published article")
    public Response withhold(@PathParam("id") UUID id, @Valid @NotNull NewWithholding sent) {
        withholding.withhold(id, caller.id(), sent.rule(), sent.facts(), sent.reason(), sent.until());
        return answers.of(id);
    }

    @DELETE
    @Transactional
    @PermissionsAllowed("moderation")
    @Operation(operationId = "restoreArticle", summary = "Give a withheld article back to readers (moderator)")
    @APIResponse(responseCode = "200", description = "The article, `PUBLISHED`", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such published article")
    public Response restore(@PathParam("id") UUID id, @Valid @NotNull Restoration sent) {
        withholding.restore(id, caller.id(), sent.reason());
        return answers.of(id);
    }
}
