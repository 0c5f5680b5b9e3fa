package social.plaza.web.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** A look at a proof that somebody has. Whoever has one may look, signed in or not. */
@Path("/proof")
@RunOnVirtualThread
public class ProofResource {

    /** In bytes. One is some hundred, and a page of disclaimers more; what is longer is something else. */
    private static final int MAX = 50_000;

    private final Proofs proofs;
    private final Visitor visitor;
    private final Pages pages;

    ProofResource(Proofs proofs, Visitor visitor, Pages pages) {
        this.proofs = proofs;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response form() {
        return pages.personal(page("", null, Complaints.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(@RestForm("proof") String typed) {
        return checked(typed == null ? "" : typed);
    }

    /** A file that somebody chose counts: the field beside it may hold what they looked at before. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@RestForm("proof") String typed, @RestForm("file") FileUpload file) {
        if (file == null || file.size() == 0) {
            return checked(typed == null ? "" : typed);
        }
        return file.size() > MAX ? tooLong() : checked(text(file));
    }

    private Response checked(String text) {
        if (text.isBlank()) {
            return refused(400, "", words().missing());
        }
        if (text.length() > MAX) {
            return tooLong();
        }
        try {
            return pages.personal(page(text, proofs.check(text), Complaints.NONE));
        } catch (Unreachable away) {
            return refused(503, text, words().away());
        } catch (Refused refused) {
            return refused(refused.status() >= 500 ? 503 : refused.status(), text, words().away());
        }
    }

    private Response tooLong() {
        return refused(400, "", words().tooLong());
    }

    private Response refused(int status, String text, String complaint) {
        return pages.refused(status, page(text, null, Complaints.about("proof", complaint))).build();
    }

    /** What is no text is no proof, and becomes something that is none. */
    private static String text(FileUpload file) {
        try {
            return new String(Files.readAllBytes(file.uploadedFile()), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private ProofPage page(String text, Finding finding, Complaints complaints) {
        return new ProofPage(text, finding, complaints, pages.partly());
    }

    private ProofWords words() {
        return visitor.words(ProofWords.class);
    }

    /**
     * @param finding null before anything was looked at
     * @param partly whether it stands over a page
     */
    @CheckedTemplate(basePath = "proof", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ProofPage(String text, Finding finding, Complaints complaints, boolean partly)
            implements
                TemplateInstance {}
}
