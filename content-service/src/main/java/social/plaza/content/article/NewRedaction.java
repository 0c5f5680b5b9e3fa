package social.plaza.content.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.http.BadRequest;
import social.plaza.http.Characters;

/** @param reason why the words of a revision go; everyone sees it, so it must not repeat them */
@Schema(name = "NewRedaction", requiredProperties = "reason")
record NewRedaction(@Characters(min = 1, max = 2000) String reason) {

    static final NewRedaction UNEXPLAINED = new NewRedaction(null);

    String given() {
        if (reason == null || reason.isBlank()) {
            throw new BadRequest("reason", "must be given");
        }
        return reason;
    }
}
