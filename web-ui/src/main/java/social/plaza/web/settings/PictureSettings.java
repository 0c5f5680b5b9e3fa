package social.plaza.web.settings;

import java.net.URI;
import java.util.Collections;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.media.MediaWords;
import social.plaza.web.media.NotTaken;
import social.plaza.web.media.Uploads;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Profile;
import social.plaza.web.session.Visitor;

/** The picture beside somebody's name. */
@Path("/settings/picture")
@RunOnVirtualThread
public class PictureSettings {

    private final Content content;
    private final Uploads uploads;
    private final Visitor visitor;
    private final Pages pages;

    PictureSettings(Content content, Uploads uploads, Visitor visitor, Pages pages) {
        this.content = content;
        this.uploads = uploads;
        this.visitor = visitor;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response change(@RestForm("image") FileUpload image, @RestForm("remove") String remove) {
        visitor.mustBeSignedIn();
        try {
            show(remove != null ? null : uploads.take(image, null).id());
            visitor.changed();
            return pages.moved(URI.create("/settings?done=" + (remove != null ? "removed" : "picture")));
        } catch (NotTaken not) {
            return again(not.status(), not.getMessage());
        } catch (Refused | Unreachable failed) {
            return again(503, visitor.words(MediaWords.class).away());
        }
    }

    private void show(String picture) {
        content.send("PATCH", Collections.singletonMap("avatarId", picture), "/accounts/me")
                .with("If-Match", content.get("/accounts/me").tagged(Profile.class).tag()).go();
    }

    private Response again(int status, String why) {
        var form = ProfileForm.of(content.get("/accounts/me").tagged(Profile.class));
        return pages.refused(status,
                new ProfileSettings.ProfileSettingsPage(form, Complaints.about("image", why), null)).build();
    }
}
