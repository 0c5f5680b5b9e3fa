package social.plaza.web.write;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import social.plaza.web.form.Complaints;
import social.plaza.web.media.NotTaken;
import social.plaza.web.media.Uploads;
import social.plaza.web.session.SentForm;
import social.plaza.web.session.Visitor;

/** Chooses the cover of a text that is being written, where there is no script: the whole editor comes along, and comes back. */
@Path("/write/{id}/cover")
@RunOnVirtualThread
public class CoverResource {

    /** In place of the id of a text that was never saved. */
    private static final String NEW = "new";

    private final Uploads uploads;
    private final Editor editor;
    private final Visitor visitor;

    CoverResource(Uploads uploads, Editor editor, Visitor visitor) {
        this.uploads = uploads;
        this.editor = editor;
        this.visitor = visitor;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response choose(@PathParam("id") String path, @RestForm("coverFile") FileUpload file,
            @RestForm("uncover") String uncover) {
        visitor.mustBeSignedIn();
        var id = NEW.equals(path) ? null : path;
        var text = Manuscript.of(SentForm.now());
        try {
            return editor.previewed(id, text.covered(uncover != null ? null : uploads.take(file, null)));
        } catch (NotTaken not) {
            return editor.complaining(not.status(), id, text, Complaints.about("coverId", not.getMessage()));
        }
    }
}
