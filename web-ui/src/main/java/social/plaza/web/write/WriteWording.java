package social.plaza.web.write;

import io.quarkus.qute.TemplateExtension;
import social.plaza.web.form.WrittenLanguages;

/** Keys of the words for what an article says about itself. */
@TemplateExtension
class WriteWording {

    private WriteWording() {}

    static String stateWord(String state) {
        return "state_" + state;
    }

    static String refusalWord(String reason) {
        return "refused_" + reason;
    }

    static String kindWord(String kind) {
        return "kind_" + kind;
    }

    static String becauseWord(String because) {
        return "because_" + because;
    }

    /** Whether a language is among those that can be chosen. */
    static boolean offered(String language) {
        return WrittenLanguages.ALL.contains(language);
    }
}
