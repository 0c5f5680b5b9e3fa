package social.plaza.web.difference;

import java.util.List;

/**
 * A part of two texts, old and new.
 *
 * @param folded for what did not change and is long: it is there, and opens when somebody wants to see it
 * @param paragraphs how many that is
 */
public record Stretch(List<Piece> before, List<Piece> after, boolean changed, boolean folded, long paragraphs) {

    static Stretch changed(List<Piece> before, List<Piece> after) {
        return new Stretch(before, after, true, false, 0);
    }

    static Stretch same(List<String> lines, boolean folded) {
        var words = List.of(new Piece(String.join("\n", paragraphs(lines)), false));
        return new Stretch(words, words, false, folded, lines.stream().filter(line -> !line.isBlank()).count());
    }

    /** Blank lines at its ends stand between paragraphs, and those have their distance already. */
    private static List<String> paragraphs(List<String> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(from, to);
    }
}
