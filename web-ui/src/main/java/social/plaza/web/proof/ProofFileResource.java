package social.plaza.web.proof;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The proof of what readers saw of an article, as a file to keep. */
@Path("/a/{id}/proof")
@RunOnVirtualThread
public class ProofFileResource {

    private final Proofs proofs;

    ProofFileResource(Proofs proofs) {
        this.proofs = proofs;
    }

    @GET
    public Response file(@PathParam("id") String id, @QueryParam("at") String at,
            @QueryParam("lang") String language) {
        var sealed = proofs.later(id, at, language).get();
        return Response.ok(sealed, "application/jose").header("Cache-Control", "private, no-store")
                .header("Content-Disposition",
                        "attachment; filename=\"" + proofs.read(sealed).fileName() + '"')
                .build();
    }
}
