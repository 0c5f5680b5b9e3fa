package social.plaza.web.card;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** Sets text in lines: in the typeface that has its characters, shaped and ordered as its script demands. */
final class Lettering {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String CUT = "…";

    private final Fonts fonts;

    Lettering(Fonts fonts) {
        this.fonts = fonts;
    }

    /** A text and how it is set. */
    record Text(String words, Fonts.Style style, float size, boolean fromRight) {

        Text sized(float other) {
            return new Text(words, style, other, fromRight);
        }

        Text saying(String others) {
            return new Text(others, style, size, fromRight);
        }
    }

    /** As many lines as it takes. A word that is wider than a line goes on in the next. */
    List<TextLayout> lines(Text text, float width) {
        var lines = new ArrayList<TextLayout>();
        if (text.words().isEmpty()) {
            return lines;
        }
        var set = attributed(text);
        var measurer = new LineBreakMeasurer(set.getIterator(), CONTEXT);
        while (measurer.getPosition() < text.words().length()) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    /** At most so many lines; of a longer text the last one ends in dots. */
    List<TextLayout> lines(Text text, float width, int most) {
        var lines = lines(text, width);
        if (lines.size() <= most) {
            return lines;
        }
        var before = lines.subList(0, most - 1).stream().mapToInt(TextLayout::getCharacterCount).sum();
        var end = before + lines.get(most - 1).getCharacterCount();
        while (end > before) {
            var shorter = text.saying(text.words().substring(0, end).strip() + CUT);
            if (lines(shorter, width).size() <= most) {
                return lines(shorter, width);
            }
            end = text.words().offsetByCodePoints(end, -1);
        }
        return lines.subList(0, most);
    }

    /** Whether most of its letters can be drawn at all. */
    boolean canDraw(String words, Fonts.Style style) {
        var letters = words.codePoints().filter(Character::isLetterOrDigit).toArray();
        long drawn = java.util.Arrays.stream(letters).filter(letter -> fonts.having(letter, style) != null).count();
        return drawn * 2 >= letters.length;
    }

    private AttributedString attributed(Text text) {
        var set = new AttributedString(text.words());
        set.addAttribute(TextAttribute.RUN_DIRECTION, text.fromRight());
        var words = text.words();
        Font current = fonts.first(text.style());
        for (int at = 0; at < words.length();) {
            int character = words.codePointAt(at);
            int next = at + Character.charCount(character);
            current = font(character, current, text.style());
            set.addAttribute(TextAttribute.FONT, current.deriveFont(text.size()), at, next);
            at = next;
        }
        return set;
    }

    /** What belongs to the character before it stays in that one's typeface, or it could not join it. */
    private Font font(int character, Font current, Fonts.Style style) {
        boolean joins = Character.getType(character) == Character.NON_SPACING_MARK || character == 0x200D
                || character == 0x200C || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0x1F3FB && character <= 0x1F3FF;
        if (joins) {
            return current;
        }
        var had = fonts.having(character, style);
        return had == null ? fonts.first(style) : had;
    }
}
