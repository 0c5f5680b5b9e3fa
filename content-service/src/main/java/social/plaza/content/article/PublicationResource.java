package social.plaza.content.article;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import social.plaza.content.http.OptionalBody;
import social.plaza.http.Caller;

/** Whether everyone may read an article, and from when. */
@Path("/api/v1/articles/{id}/publication")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class PublicationResource {

    /** @param at absent or past for now */
    @Schema(name = "Publication")
    record Publication(Instant at) {}

    private static final Publication AT_ONCE = new Publication(null);

    @Inject
    Articles articles;

    @Inject
    Publishing publishing;

    @Inject
    ArticleAnswers answers;

    @Inject
    Caller caller;

    @Inject
    OptionalBody bodies;

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @PermissionsAllowed("write")
    @Operation(operationId = "publishArticle", summary = "Publish an article, now or at a later time", description = "Again changes nothing, or moves the time of what is scheduled.")
    @APIResponse(responseCode = "200", description = "The article, `PUBLISHED` or `SCHEDULED`", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "403", description = "It is another's, or the caller may not publish")
    @APIResponse(responseCode = "409", description = "It has no text, or is published and cannot be scheduled")
    @RequestBody(required = false, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Publication.class)))
    public Response publish(@PathParam("id") UUID id, byte[] body) throws JsonProcessingException {
        Instant at = bodies.read(body, Publication.class, AT_ONCE).at();
        publishing.publish(articles.own(id, Reader.of(caller)), at, caller.roles());
        return answers.of(id);
    }

    @DELETE
    @Transactional
    @PermissionsAllowed("write")
    @Operation(operationId = "withdrawArticle", summary = "Take an article back to a draft", description = "It is gone for everyone but its author; what readers said to it comes back when it does.")
    @APIResponse(responseCode = "200", description = "The draft", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response withdraw(@PathParam("id") UUID id) {
        publishing.withdraw(articles.own(id, Reader.of(caller)));
        return answers.of(id);
    }
}
