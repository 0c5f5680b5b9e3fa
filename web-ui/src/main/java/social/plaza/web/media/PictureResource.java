package social.plaza.web.media;

import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import social.plaza.web.session.SessionEnded;
import social.plaza.web.session.Visitor;

/** Uploads a picture: for the editor's script, which puts it into the text, or on a page that tells how to. */
@Path("/pictures")
@RunOnVirtualThread
public class PictureResource {

    private final Uploads uploads;
    private final Visitor visitor;
    private final Pages pages;

    PictureResource(Uploads uploads, Visitor visitor, Pages pages) {
        this.uploads = uploads;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response blank() {
        visitor.mustBeSignedIn();
        return pages.personal(new PicturesPage(null, "", Complaints.NONE));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestForm("image") FileUpload image, @RestForm("alt") String alt,
            @HeaderParam("Accept") String accept) {
        boolean byScript = MediaType.APPLICATION_JSON.equals(accept);
        try {
            visitor.mustBeSignedIn();
            var picture = uploads.take(image, alt);
            return byScript ? told(201, picture) : pages.personal(new PicturesPage(picture, "", Complaints.NONE));
        } catch (SessionEnded ended) {
            if (!byScript) {
                throw ended;
            }
            return told(401, Map.of("why", visitor.words(MediaWords.class).signedOut()));
        } catch (NotTaken not) {
            return byScript
                    ? told(not.status(), Map.of("why", not.getMessage()))
                    : pages.refused(not.status(),
                            new PicturesPage(null, alt, Complaints.about("image", not.getMessage()))).build();
        }
    }

    private static Response told(int status, Object what) {
        return Response.status(status).type(MediaType.APPLICATION_JSON).header("Cache-Control", "private, no-store")
                .entity(what).build();
    }

    /** @param picture that was just uploaded, null if none was */
    @CheckedTemplate(basePath = "media", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record PicturesPage(Picture picture, String alt, Complaints complaints) implements TemplateInstance {}
}
