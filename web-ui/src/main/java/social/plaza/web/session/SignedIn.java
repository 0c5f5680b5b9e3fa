package social.plaza.web.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Signed in over a page that is still there: what was pressed on it can be pressed again.
 *
 * @param name in whose name that would be done: it may be another's than before
 */
@CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SignedIn(String name) implements TemplateInstance {}
