package social.plaza.web.settings;

import java.net.URI;
import java.util.Map;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.account.AccountWords;
import social.plaza.web.form.Complaints;
import social.plaza.web.form.Waiting;
import social.plaza.web.layout.Pages;
import social.plaza.web.layout.Words;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** A new password for the old one. */
@Path("/settings/password")
@RunOnVirtualThread
public class PasswordSettings {

    private final Content content;
    private final Visitor visitor;
    private final Pages pages;

    PasswordSettings(Content content, Visitor visitor, Pages pages) {
        this.content = content;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response form(@QueryParam("done") String done) {
        visitor.mustBeSignedIn();
        return pages.personal(new PasswordSettingsPage(Complaints.NONE, done != null));
    }

    @POST
    public Response change(@FormParam("oldPassword") String old, @FormParam("newPassword") String wanted) {
        visitor.mustBeSignedIn();
        try {
            content.send("PUT", Map.of("current", old == null ? "" : old, "password", wanted == null ? "" : wanted),
                    "/accounts/me/password").go();
            return pages.moved(URI.create("/settings/password?done=changed"));
        } catch (Refused refused) {
            return again(refused.status(), said(refused));
        } catch (Unreachable away) {
            return again(503, Complaints.of(words().away()));
        }
    }

    private Complaints said(Refused refused) {
        return switch (refused.status()) {
            case 400 -> Complaints.of(refused, Map.of("current", words().oldPasswordWrong(), "password",
                    visitor.words(AccountWords.class).passwordWrong()), visitor.words(Words.class).notTaken());
            case 429 -> Complaints.of(words().slower(Waiting.minutes(refused)));
            default -> Complaints.of(words().away());
        };
    }

    private Response again(int status, Complaints complaints) {
        return pages.refused(status, new PasswordSettingsPage(complaints, false)).build();
    }

    private SettingsWords words() {
        return visitor.words(SettingsWords.class);
    }

    @CheckedTemplate(basePath = "settings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record PasswordSettingsPage(Complaints complaints, boolean done) implements TemplateInstance {}
}
