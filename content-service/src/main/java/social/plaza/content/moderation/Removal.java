package social.plaza.content.moderation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.http.Characters;

/** @param reason why it is taken away; readers see it in the article's history */
@Schema(name = "Removal")
record Removal(@Characters(min = 1, max = 2000) String reason) {

    static final Removal UNEXPLAINED = new Removal(null);
}
