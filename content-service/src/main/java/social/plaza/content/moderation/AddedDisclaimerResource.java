package social.plaza.content.moderation;

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
import social.plaza.content.article.ArticleAnswers;
import social.plaza.content.article.ArticleView;
import social.plaza.content.http.OptionalBody;
import social.plaza.http.Caller;
import social.plaza.http.Characters;

/** Disclaimers that moderators add to an article, beyond what the rules demand and its author chose. */
@Path("/api/v1/articles/{id}/disclaimers/{key}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class AddedDisclaimerResource {

    /** @param reason why this article needs it; everyone sees it */
    @Schema(name = "Addition")
    record Addition(@NotNull @Characters(min = 1, max = 2000) String reason) {}

    @Inject
    AnnotatingArticles annotating;

    @Inject
    ArticleAnswers answers;

    @Inject
    OptionalBody bodies;

    @Inject
    Caller caller;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @PermissionsAllowed("moderation")
    @Operation(operationId = "addDisclaimer", summary = "Add a disclaimer to a published article (moderator)", description = "Its author sees why, and cannot remove it. Again with another reason replaces the first.")
    @APIResponse(responseCode = "200", description = "The article with it", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such published article, or no such disclaimer")
    public Response add(@PathParam("id") UUID id, @PathParam("key") String key, @Valid @NotNull Addition addition) {
        annotating.disclaim(id, caller.id(), key, addition.reason());
        return answers.of(id);
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @PermissionsAllowed("moderation")
    @Operation(operationId = "removeDisclaimer", summary = "Take away a disclaimer that a moderator added (moderator)", description = "What a rule demands, or the author chose, stays.")
    @APIResponse(responseCode = "200", description = "The article without it", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such published article")
    @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Removal.class)))
    public Response remove(@PathParam("id") UUID id, @PathParam("key") String key, byte[] body)
            throws JsonProcessingException {
        annotating.dropDisclaimer(id, caller.id(), key,
                bodies.read(body, Removal.class, Removal.UNEXPLAINED).reason());
        return answers.of(id);
    }
}
