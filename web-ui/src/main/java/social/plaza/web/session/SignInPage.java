package social.plaza.web.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Where a session begins.
 *
 * @param login what was typed before, if anything
 * @param error why it did not work, null the first time
 * @param then where to go afterwards, a path on this site
 * @param pending what was sent without a session, null if nothing was
 */
@CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SignInPage(String login, String error, String then, PendingForm pending) implements TemplateInstance {

    public static SignInPage toReach(String then) {
        return new SignInPage(null, null, then, null);
    }
}
