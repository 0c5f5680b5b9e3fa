package social.plaza.web.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Where a session begins: a page, or a dialog over the page on which the last one ended.
 *
 * @param login what was typed before, if anything
 * @param error why it did not work, null the first time
 * @param then where to go afterwards, a path on this site
 * @param pending what was sent without a session, null if nothing was
 * @param part whether it stands over a page
 */
@CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SignInPage(String login, String error, String then, PendingForm pending, boolean part)
        implements
            TemplateInstance {

    public static SignInPage toReach(String then) {
        return new SignInPage(null, null, then, null, false);
    }

    static SignInPage toSend(PendingForm pending) {
        return new SignInPage(null, null, null, pending, false);
    }

    /** In the dialog; {@code then} is what is to be loaded there, and {@code pending} what was sent from there. */
    static SignInPage over(String then, PendingForm pending) {
        return new SignInPage(null, null, then, pending, true);
    }
}
