package social.plaza.web.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.Plaza;
import social.plaza.web.layout.Pages;

/** Tells strangers how a proof is made, so that they can check one without this square's help, and without Plaza. */
@Path("/proof/format")
@RunOnVirtualThread
public class ProofFormatResource {

    /** What the page shows being hashed; its test hashes it again. */
    static final String EXAMPLE = "{\"body\":\"It rained.\\nAll day, \\\"mưa\\\".\",\"language\":\"en\",\"summary\":\"\",\"title\":\"Rain\"}";
    static final String EXAMPLE_HASH = "591ac09b6c35fcc0367243aba3e6ce0a91881822bef2fb000dc39c399418638c";

    private final Plaza plaza;
    private final Pages pages;

    ProofFormatResource(Plaza plaza, Pages pages) {
        this.plaza = plaza;
        this.pages = pages;
    }

    @GET
    public Response format() {
        return pages.shared(() -> new FormatPage(plaza.publicUrl().toString().replaceFirst("/$", ""),
                EXAMPLE, EXAMPLE_HASH, text("check-proof.mjs"), text("check-proof.sh")));
    }

    /** The programs of the page, to be run as they are. */
    @GET
    @Path("{program: check-proof\\.(mjs|sh)}")
    public Response program(@PathParam("program") String name) {
        return Response.ok(text(name), "text/plain;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + '"').build();
    }

    private static String text(String name) {
        try (var file = ProofFormatResource.class.getResourceAsStream("/proof/" + name)) {
            if (file == null) {
                throw new NotFoundException();
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param origin of this square, as it stands in its proofs */
    @CheckedTemplate(basePath = "proof", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record FormatPage(String origin, String example, String exampleHash, String program,
            String script) implements TemplateInstance {}
}
