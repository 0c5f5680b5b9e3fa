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

/** Context that moderators put beside an article, signed as theirs. */
@Path("/api/v1/articles/{id}/note")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class NoteResource {

    /**
     * @param text as readers see it
     * @param reason why the article needs it; readers see it in the article's history
     */
    @Schema(name = "NewNote")
    record NewNote(@NotNull @Characters(min = 1, max = 2000) String text,
            @Characters(min = 1, max = 2000) String reason) {}

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
    @Operation(operationId = "noteArticle", summary = "Put a note beside a published article (moderator)", description = "Another note takes its place; what it said stays in the article's history.")
    @APIResponse(responseCode = "200", description = "The article with its note", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such published article")
    public Response note(@PathParam("id") UUID id, @Valid @NotNull NewNote note) {
        annotating.note(id, caller.id(), note.text(), note.reason());
        return answers.of(id);
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @PermissionsAllowed("moderation")
    @Operation(operationId = "removeNote", summary = "Take the note from an article (moderator)")
    @APIResponse(responseCode = "200", description = "The article without a note", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such published article")
    @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Removal.class)))
    public Response remove(@PathParam("id") UUID id, byte[] body) throws JsonProcessingException {
        annotating.dropNote(id, caller.id(), bodies.read(body, Removal.class, Removal.UNEXPLAINED).reason());
        return answers.of(id);
    }
}
