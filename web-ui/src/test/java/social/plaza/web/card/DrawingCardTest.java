package social.plaza.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cards look like, whatever is written on them. The pictures are in {@code target/cards}, for eyes. */
class DrawingCardTest {

    private static final int TINT = 0xf3eee4;
    private static final int GREEN = 0x0d6a5b;
    private static final List<String> TWO = List.of("Third-party content", "Not financial advice");
    private static final List<String> SIX = List.of("Sponsored", "Third-party content", "Not financial advice",
            "AI-assisted", "Machine-translated", "Author holds a position");
    private static final String WIRE = "Third-party: The Harbour Wire";

    private static final Lettering LETTERS = new Lettering(new Fonts(null));

    static Stream<Map.Entry<String, CardText>> everySortOfText() {
        return Map.of("usual",
                english("Cloud partners rewrite their deal, and the licence is no longer exclusive", WIRE, TWO),
                "short", english("Salt", null, List.of()),
                "long",
                english("A title of two hundred characters ".repeat(6), "Sponsored: " + "On and on ".repeat(20), SIX),
                "endless", english("x".repeat(200), null, TWO),
                "vietnamese", new CardText("Chợ nổi Cái Răng thức dậy lúc năm giờ sáng, và những chiếc ghe treo hàng",
                        "vi", "Nguyễn Thị Thu Hà  @thuha", "Bên thứ ba: Bến Nghé",
                        List.of("Nội dung bên thứ ba", "Không phải tư vấn tài chính"), "vi"),
                "arabic",
                new CardText("الميناء الثاني يفتح أبوابه قبل عام من موعده، والسفن تنتظر يومين أقل (2026)", "ar",
                        "ليلى حداد  \u200E@layla", WIRE, TWO, "en"),
                "emoji", english("Rain 🌧️ at the market 🥬, and a family 👨‍👩‍👧 under one roof 🇻🇳", null, TWO),
                "many", english("Everything at once", WIRE, rather(20)),
                "too-many", english("Everything and more", WIRE, rather(60)),
                "chinese", new CardText("第二个港口提前一年开放", "zh", "Rob Becker  @rob", null, TWO, "en")).entrySet()
                .stream();
    }

    private static CardText english(String title, String source, List<String> labels) {
        return new CardText(title, "en", "Rob Becker  @rob", source, labels, "en");
    }

    private static List<String> rather(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(n -> "A label that is rather long, number " + n).toList();
    }

    @ParameterizedTest
    @MethodSource
    void everySortOfText(Map.Entry<String, CardText> sort) throws IOException {
        var png = Png.of(new DrawingCard(LETTERS, sort.getValue()).drawn(), sort.getValue().whole());
        Files.write(Files.createDirectories(Path.of("target", "cards")).resolve(sort.getKey() + ".png"), png);
        var picture = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(80, 74) & 0xffffff).isEqualTo(GREEN);
        assertThat(tinted(picture)).isEqualTo(!sort.getValue().labels().isEmpty());
        assertThat(inked(picture, 148, 600)).as("something is written").isTrue();
        // Nothing reaches into the margins, whatever is too long.
        assertThat(
                IntStream.range(0, 630).anyMatch(y -> isInk(picture.getRGB(40, y)) || isInk(picture.getRGB(1160, y))))
                .isFalse();
    }

    @Test
    void namesEveryDisclaimerUntilNearlyHalfOfTheCardIsFull() {
        assertThat(new DrawingCard(LETTERS, english("Title", WIRE, SIX)).named()).isEqualTo(6);
        assertThat(new DrawingCard(LETTERS, english("Title ".repeat(40), WIRE, rather(20))).named()).isEqualTo(20);
        assertThat(new DrawingCard(LETTERS, english("Title", WIRE, rather(60))).named()).isBetween(25, 59);
    }

    /** The same room is tinted with a long title as with a short one. */
    @Test
    void cutsTheTitleAndNotTheDisclaimers() {
        var brief = new DrawingCard(LETTERS, english("Salt", WIRE, SIX)).drawn();
        var endless = new DrawingCard(LETTERS, english("Salt and pepper ".repeat(60), WIRE, SIX)).drawn();
        for (int y = 440; y < 630; y++) {
            for (int x = 0; x < 1200; x++) {
                assertThat(endless.getRGB(x, y)).isEqualTo(brief.getRGB(x, y));
            }
        }
    }

    /** Arabic letters join, and begin at the right: unjoined ones would be other pictures. */
    @Test
    void shapesArabicFromTheRight() {
        var picture = new DrawingCard(LETTERS, new CardText("سوق", "ar", "", null, List.of(), "ar")).drawn();
        assertThat(IntStream.range(900, 1130).anyMatch(x -> inkedColumn(picture, x))).isTrue();
        assertThat(IntStream.range(60, 700).noneMatch(x -> inkedColumn(picture, x))).isTrue();
        var apart = new DrawingCard(LETTERS, new CardText("س\u200Cو\u200Cق", "ar", "", null, List.of(), "ar")).drawn();
        assertThat(ink(picture)).isNotEqualTo(ink(apart));
    }

    @Test
    void drawsWhatALanguageNeedsAndNoEmptyBoxes() {
        assertThat(LETTERS.canDraw("Chợ nổi Cái Răng thức dậy lúc năm giờ sáng", Fonts.Style.TITLE)).isTrue();
        assertThat(LETTERS.canDraw("الميناء الثاني", Fonts.Style.STRONG)).isTrue();
        assertThat(LETTERS.canDraw("Ελληνικά, русский, Žluťoučký", Fonts.Style.TITLE)).isTrue();
        assertThat(LETTERS.canDraw("נמל שני נפתח", Fonts.Style.TEXT)).isTrue();
        assertThat(LETTERS.canDraw("ท่าเรือแห่งที่สอง", Fonts.Style.TITLE)).isTrue();
        assertThat(LETTERS.canDraw("第二个港口", Fonts.Style.TITLE)).isFalse();
    }

    private static boolean tinted(BufferedImage picture) {
        return (picture.getRGB(10, 620) & 0xffffff) == TINT;
    }

    private static boolean inked(BufferedImage picture, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(y -> IntStream.range(0, 1200).anyMatch(x -> isInk(picture.getRGB(x, y))));
    }

    private static boolean inkedColumn(BufferedImage picture, int x) {
        return IntStream.range(148, 630).anyMatch(y -> isInk(picture.getRGB(x, y)));
    }

    private static long ink(BufferedImage picture) {
        return IntStream.range(148, 630)
                .mapToLong(y -> IntStream.range(0, 1200).filter(x -> isInk(picture.getRGB(x, y)))
                        .count())
                .sum();
    }

    private static boolean isInk(int rgb) {
        return (rgb >> 16 & 0xff) < 160;
    }
}
