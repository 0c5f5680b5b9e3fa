package social.plaza.web.moderation;

import io.quarkus.qute.TemplateExtension;

/** Keys of the words for who wants a disclaimer. */
@TemplateExtension
class ModerationWording {

    private ModerationWording() {}

    static String demandedWord(String because) {
        return switch (because == null ? "" : because) {
            case "author", "moderator" -> "because_" + because;
            default -> "because_rule";
        };
    }
}
