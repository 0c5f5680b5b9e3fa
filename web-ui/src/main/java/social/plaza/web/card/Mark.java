package social.plaza.web.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Plaza's mark: three tiles and a round one. */
final class Mark {

    private static final Color PAPER = new Color(0xfaf8f4);
    private static final Color GREEN = new Color(0x0d6a5b);
    private static final Color ROUND = new Color(0x7fb8ab);

    private Mark() {}

    static void draw(Graphics2D pen, float x, float y, float size) {
        float tile = size * 9.4f / 20;
        float step = size - tile;
        pen.setColor(GREEN);
        for (var place : new float[][]{{0, 0}, {step, 0}, {0, step}}) {
            pen.fill(new RoundRectangle2D.Float(x + place[0], y + place[1], tile, tile, tile * .34f, tile * .34f));
        }
        pen.setColor(ROUND);
        pen.fill(new Ellipse2D.Float(x + step, y + step, tile, tile));
    }

    /** On paper, with room around it. */
    static BufferedImage picture(int size) {
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, size, size);
        draw(pen, size * .2f, size * .2f, size * .6f);
        pen.dispose();
        return picture;
    }
}
