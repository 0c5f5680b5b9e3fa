package social.plaza.content.search;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where in an article words were found: plain text in parts, never markup.
 *
 * @param language of the text
 */
@Schema(name = "SearchSnippet", description = "Some words of an article as plain text, and which of them were looked for")
record Snippet(Field field, String language, List<Part> parts) {

    /** Which of an article's texts it is from. */
    @Schema(name = "SearchSnippetField")
    enum Field {
        TITLE, SUMMARY, BODY
    }

    /** @param hit whether it is a word that was looked for */
    @Schema(name = "SearchSnippetPart")
    record Part(String text, boolean hit) {}

    /** Puts words that are not hits together with what is between them. */
    static List<Part> parts(List<Part> pieces) {
        List<Part> parts = new ArrayList<>();
        for (Part piece : pieces) {
            if (piece.text().isEmpty()) {
                continue;
            }
            if (!parts.isEmpty() && parts.getLast().hit() == piece.hit() && !piece.hit()) {
                parts.add(new Part(parts.removeLast().text() + piece.text(), false));
            } else {
                parts.add(piece);
            }
        }
        return List.copyOf(parts);
    }
}
