package social.plaza.web.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Welcome back: the form that was sent without a session, ready to be sent again.
 *
 * @param part whether it stands over a page
 */
@CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PendingPage(PendingForm form, boolean part) implements TemplateInstance {}
