package social.plaza.web.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import social.plaza.web.layout.Wording;
import social.plaza.web.preview.Preview;

/**
 * Draws a card. The disclaimers are set first and get the room that they need; author and source come next; the title takes what is
 * left, and is the first that is cut. Where labels need more than a quarter of the card, their letters get smaller; only if they
 * fill almost half of it at the smallest (some 1,500 characters), those that the policy puts last become a number.
 */
final class DrawingCard {

    private static final int WIDTH = Preview.WIDTH;
    private static final int HEIGHT = Preview.HEIGHT;
    private static final int MARGIN = 72;
    private static final int ROOM = WIDTH - 2 * MARGIN;

    private static final Color PAPER = new Color(0xfaf8f4);
    private static final Color TINT = new Color(0xf3eee4);
    private static final Color INK = new Color(0x1e1c19);
    private static final Color SOFT = new Color(0x5f5a52);
    private static final Color LINE = new Color(0xe7e1d6);
    private static final Color GOLD = new Color(0x855a08);

    private static final List<Float> TITLE_SIZES = List.of(96f, 84f, 72f, 64f, 56f, 50f, 44f, 40f);
    private static final List<Float> LABEL_SIZES = List.of(30f, 28f, 26f, 24f, 22f, 20f, 18f, 16f);
    private static final float TITLE_LEADING = 1.18f;
    private static final float LABEL_LEADING = 1.4f;
    private static final int USUAL_BLOCK = 170;
    /** Leaves a line for the title, and those of source and author. */
    private static final int LARGEST_BLOCK = 290;
    private static final int PADDING = 28;

    private final Lettering letters;
    private final CardText text;
    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = picture.createGraphics();

    /** A title in a script that no font here has gives way to the author: an empty box says nothing. */
    DrawingCard(Lettering letters, CardText text) {
        this.letters = letters;
        this.text = letters.canDraw(text.title(), Fonts.Style.TITLE) ? text : text.withoutTitle();
    }

    BufferedImage drawn() {
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pen.setColor(PAPER);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            float bottom = disclaimers() - 44;
            bottom = people(bottom);
            mark();
            title(bottom - 24);
            return picture;
        } finally {
            pen.dispose();
        }
    }

    /** @return where the room above them ends */
    private float disclaimers() {
        if (text.labels().isEmpty()) {
            return HEIGHT - 24;
        }
        var set = labels(named());
        int top = HEIGHT - Math.round(height(set));
        pen.setColor(TINT);
        pen.fillRect(0, top, WIDTH, HEIGHT - top);
        pen.setColor(LINE);
        pen.fillRect(0, top, WIDTH, 2);
        draw(set.lines(), INK, top + PADDING, set.size() * LABEL_LEADING, fromRight(text.spoken()));
        return top;
    }

    /** How many labels stand there in words. */
    int named() {
        int some = text.labels().size();
        while (some > 1 && height(labels(some)) > LARGEST_BLOCK) {
            some--;
        }
        return some;
    }

    private Set labels(int some) {
        var left = text.labels().size() - some;
        var words = text.labels().stream().limit(some)
                .map(label -> label.replace(' ', '\u00a0')).collect(Collectors.joining("  ·  "))
                + (left == 0 ? "" : "  ·  +" + left);
        var line = new Lettering.Text(words, Fonts.Style.STRONG, 0, fromRight(text.spoken()));
        var sizes = LABEL_SIZES.stream().map(size -> new Set(letters.lines(line.sized(size), ROOM), size)).toList();
        return sizes.stream().filter(set -> height(set) <= USUAL_BLOCK).findFirst().orElse(sizes.getLast());
    }

    private static float height(Set set) {
        return set.lines().size() * set.size() * LABEL_LEADING + 2 * PADDING;
    }

    /** Author, and above them the source. @return where the room above them ends */
    private float people(float bottom) {
        var fromRight = fromRight(text.language());
        var author = new Lettering.Text(text.author(), Fonts.Style.TEXT, 28, fromRight);
        draw(letters.lines(author, ROOM, 1), SOFT, bottom - 32, 32, fromRight);
        if (text.source() == null) {
            return bottom - 36;
        }
        var source = new Lettering.Text(text.source(), Fonts.Style.STRONG, 28, fromRight);
        draw(letters.lines(source, ROOM, 1), GOLD, bottom - 76, 32, fromRight);
        return bottom - 80;
    }

    private void title(float bottom) {
        var line = new Lettering.Text(text.title(), Fonts.Style.TITLE, 0, fromRight(text.language()));
        float room = bottom - 148;
        var set = TITLE_SIZES.stream().map(size -> new Set(letters.lines(line.sized(size), ROOM), size))
                .filter(each -> each.lines().size() * each.size() * TITLE_LEADING <= room).findFirst().orElseGet(() -> {
                    float size = TITLE_SIZES.getLast();
                    int most = Math.max(1, (int) (room / (size * TITLE_LEADING)));
                    return new Set(letters.lines(line.sized(size), ROOM, most), size);
                });
        draw(set.lines(), INK, 148, set.size() * TITLE_LEADING, fromRight(text.language()));
    }

    private void mark() {
        Mark.draw(pen, MARGIN, 64, 44);
        var name = letters.lines(new Lettering.Text("Plaza", Fonts.Style.TITLE, 34, false), ROOM);
        draw(name.getFirst(), INK, MARGIN + 62, 98);
    }

    private void draw(List<TextLayout> lines, Color ink, float top, float leading, boolean fromRight) {
        IntStream.range(0, lines.size()).forEach(i -> {
            var line = lines.get(i);
            var baseline = top + i * leading + (leading + line.getAscent() - line.getDescent()) / 2;
            draw(line, ink, fromRight ? WIDTH - MARGIN - line.getAdvance() : MARGIN, baseline);
        });
    }

    private void draw(TextLayout line, Color ink, float x, float y) {
        pen.setColor(ink);
        line.draw(pen, x, y);
    }

    private static boolean fromRight(String language) {
        return Wording.direction(language).equals("rtl");
    }

    private record Set(List<TextLayout> lines, float size) {}
}
