package social.plaza.web.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Welcome back: the form that was sent without a session, ready to be sent again. */
@CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PendingPage(PendingForm form) implements TemplateInstance {}
