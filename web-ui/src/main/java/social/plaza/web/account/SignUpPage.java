package social.plaza.web.account;

import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import social.plaza.web.form.Complaints;
import social.plaza.web.session.PendingForm;

/** @param pending what was sent without a session, null if nothing was */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SignUpPage(String displayName, String handle, String email, String language, String then,
        PendingForm pending, Complaints complaints) implements TemplateInstance {

    static SignUpPage blank(String language, String then, PendingForm pending) {
        return new SignUpPage(null, null, null, language, then, pending, Complaints.NONE);
    }

    static SignUpPage of(MultivaluedMap<String, String> form, Complaints complaints) {
        return new SignUpPage(form.getFirst("displayName"), form.getFirst("handle"), form.getFirst("email"),
                form.getFirst("language"), Arriving.local(form.getFirst("then")), PendingForm.carriedBy(form),
                complaints);
    }
}
