package social.plaza.web.settings;

import java.net.URI;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.account.AccountWords;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.layout.Words;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Tagged;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Profile;
import social.plaza.web.session.Visitor;

/** What readers see of somebody, and the language in which the pages speak to them. */
@Path("/settings")
@RunOnVirtualThread
public class ProfileSettings {

    private final Content content;
    private final Visitor visitor;
    private final Pages pages;

    ProfileSettings(Content content, Visitor visitor, Pages pages) {
        this.content = content;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response form(@QueryParam("done") String done) {
        visitor.mustBeSignedIn();
        return pages.personal(new ProfileSettingsPage(ProfileForm.of(own()), Complaints.NONE, done));
    }

    @POST
    public Response save(MultivaluedMap<String, String> form) {
        visitor.mustBeSignedIn();
        var typed = ProfileForm.of(form);
        try {
            content.send("PATCH", typed.change(), "/accounts/me").with("If-Match", typed.tag()).go();
            visitor.changed();
            return pages.moved(URI.create("/settings?done=saved"));
        } catch (Refused refused) {
            return again(refused, typed);
        } catch (Unreachable away) {
            return again(503, typed, Complaints.of(words().away()));
        }
    }

    private Response again(Refused refused, ProfileForm typed) {
        return switch (refused.status()) {
            case 400 -> again(400, typed, Complaints.of(refused, wrong(), visitor.words(Words.class).notTaken()));
            case 412, 428 -> again(412, typed.seen(own().tag()), Complaints.of(words().stale()));
            default -> again(refused.status(), typed, Complaints.of(words().away()));
        };
    }

    private Response again(int status, ProfileForm typed, Complaints complaints) {
        return pages.refused(status, new ProfileSettingsPage(typed, complaints, null)).build();
    }

    private Map<String, String> wrong() {
        var ofAccount = visitor.words(AccountWords.class);
        return Map.of("displayName", ofAccount.nameWrong(), "bio", words().bioWrong(), "language",
                ofAccount.languageWrong());
    }

    private Tagged<Profile> own() {
        return content.get("/accounts/me").tagged(Profile.class);
    }

    private SettingsWords words() {
        return visitor.words(SettingsWords.class);
    }

    /** @param done what was just done, null if nothing was */
    @CheckedTemplate(basePath = "settings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ProfileSettingsPage(ProfileForm form, Complaints complaints,
            String done) implements TemplateInstance {}
}
