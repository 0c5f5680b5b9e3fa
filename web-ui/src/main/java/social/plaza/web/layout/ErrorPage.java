package social.plaza.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Says what went wrong in plain words, and what can be done. */
@CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(int status, String heading, String help) implements TemplateInstance {

    static ErrorPage of(int status, Words words) {
        return switch (status) {
            case 404 -> new ErrorPage(status, words.notFound(), words.notFoundHelp());
            case 405 -> new ErrorPage(status, words.notAllowed(), words.notAllowedHelp());
            case 410 -> new ErrorPage(status, words.gone(), words.goneHelp());
            case 401, 403 -> new ErrorPage(status, words.forbidden(), words.forbiddenHelp());
            case 409, 412 -> new ErrorPage(status, words.conflict(), words.conflictHelp());
            case 413 -> new ErrorPage(status, words.tooLarge(), words.tooLargeHelp());
            case 429 -> new ErrorPage(status, words.tooMany(), words.tooManyHelp());
            case 502, 503, 504 -> new ErrorPage(status, words.away(), words.awayHelp());
            default -> status >= 500
                    ? new ErrorPage(status, words.broken(), words.brokenHelp())
                    : new ErrorPage(status, words.badRequest(), words.badRequestHelp());
        };
    }
}
