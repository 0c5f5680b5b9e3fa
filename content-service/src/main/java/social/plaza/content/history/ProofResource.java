package social.plaza.content.history;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.http.BadRequest;
import social.plaza.http.Times;

/** Signed proof of what a reader saw, and a look at one that somebody has. */
@Path("/api/v1/articles")
@RunOnVirtualThread
@Tag(name = "articles")
public class ProofResource {

    static final String JOSE = "application/jose";

    private static final int MAX_PROOF = 50_000;

    @Inject
    Proving proving;

    @Inject
    CheckingProofs checking;

    @Inject
    Seal seal;

    @Inject
    Times times;

    @GET
    @Path("/{id}/proof")
    @PermitAll
    @Produces(JOSE)
    @Operation(operationId = "getProof", summary = "Proof of what readers saw of an article at a moment", description = "A JWS (RFC 7515, compact, ES256, `kid` of the published keys) over a `Proof`: which revision, and hashes of the article's words and of every disclaimer's, in the language of `lang` or `Accept-Language`. It holds no words itself; the documentation tells which bytes are hashed.")
    @Parameter(name = "lang", in = ParameterIn.QUERY, description = "BCP 47 tag, or some with commas between, the best first", schema = @Schema(implementation = String.class))
    @APIResponse(responseCode = "200", description = "The proof", content = @Content(mediaType = JOSE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "There is no such article, none for the caller, or readers could not read it at that moment")
    @APIResponse(responseCode = "410", description = "Its author deleted it, or moderators took away what it said then")
    public Response prove(@PathParam("id") UUID id,
            @QueryParam("at") @Parameter(description = "The moment; now if absent", schema = @Schema(type = SchemaType.STRING, format = "date-time")) String at) {
        return Response.ok(seal.sealed(proving.of(id, times.parse("at", at))), JOSE)
                .header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("/proof")
    @PermitAll
    @Consumes({JOSE, MediaType.TEXT_PLAIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "checkProof", summary = "Look at a proof: whether this square signed it, and what it says", description = "Nothing is stored. `agrees` tells whether the square still says the same of that moment.")
    @APIResponse(responseCode = "200", description = "What came of it", content = @Content(schema = @Schema(implementation = CheckingProofs.Finding.class)))
    @APIResponse(responseCode = "400", description = "It is far too long for a proof")
    public CheckingProofs.Finding check(
            @RequestBody(required = true, content = @Content(mediaType = JOSE, schema = @Schema(type = SchemaType.STRING))) String proof) {
        if (proof.length() > MAX_PROOF) {
            throw new BadRequest("proof", "must be a proof, which is not that long");
        }
        return checking.of(proof);
    }
}
