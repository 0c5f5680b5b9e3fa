package social.plaza.web.pin;

import io.quarkus.qute.TemplateExtension;

/** Keys of the words for what was just done. */
@TemplateExtension
class PinWording {

    private PinWording() {}

    static String doneWord(String done) {
        return switch (done) {
            case "changed", "removed" -> "done_" + done;
            case "over" -> done;
            default -> "done_booked";
        };
    }
}
