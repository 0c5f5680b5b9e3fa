package social.plaza.web.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    private final Random random = new Random(7);

    @Test
    void marksTheWordsThatDifferAndNoOthers() {
        var difference = Difference.of("The harbour opens in May.", "The new harbour opens in June.");
        assertThat(gone(difference)).containsExactly("May");
        assertThat(added(difference)).containsExactly(" new", "June");
        assertThat(before(difference)).isEqualTo("The harbour opens in May.");
        assertThat(after(difference)).isEqualTo("The new harbour opens in June.");
    }

    @ParameterizedTest
    @CsvSource({"Giá vốn đứng yên,Giá vốn tăng nhẹ,đứng yên,tăng nhẹ", "今天天气很好啊,今天天气不好啊,很,不",
            "ฉันรักแมวมาก,ฉันรักหมามาก,แมว,หมา",
            "المرفأ يفتح في مايو,المرفأ يفتح في يونيو,مايو,يونيو"})
    void knowsWordsOfOtherScripts(String before, String after, String gone, String added) {
        var difference = Difference.of(before, after);
        assertThat(gone(difference)).containsExactly(gone);
        assertThat(added(difference)).containsExactly(added);
    }

    @Test
    void doesNotMarkWhatTwoTextsShareByChance() {
        var difference = Difference.of("The cat sat on a mat by the door.",
                "Prices rose, the ministry said on Monday after talks.");
        assertThat(gone(difference)).containsExactly("The cat sat on a mat by the door.");
        assertThat(added(difference)).hasSize(1);
    }

    @Test
    void foldsLongStretchesThatDidNotChangeButNotWhatStandsNextToAChange() {
        var same = paragraphs(12);
        var difference = Difference.of("First\n\n" + same + "\n\nLast", "First!\n\n" + same + "\n\nLast!");
        assertThat(difference.stretches()).extracting(Stretch::folded).containsExactly(false, false, true, false,
                false);
        assertThat(difference.stretches().get(2).paragraphs()).isEqualTo(10);
        assertThat(Difference.of(same, same).stretches()).singleElement().satisfies(each -> {
            assertThat(each.changed()).isFalse();
            assertThat(each.folded()).isTrue();
        });
    }

    @Test
    void tellsWhatCameAndWentAsAWhole() {
        assertThat(Difference.of("", "").stretches()).isEmpty();
        assertThat(Difference.of(null, "New").stretches()).singleElement()
                .satisfies(each -> assertThat(each.before()).isEmpty());
        assertThat(gone(Difference.of("Old", null))).containsExactly("Old");
        var lists = Difference.of(List.of("ai", "ports"), List.of("ports", "markets"));
        assertThat(gone(lists)).containsExactly("ai");
        assertThat(added(lists)).containsExactly("markets");
        assertThat(Difference.of(List.of("ai"), List.of("ai")).isChanged()).isFalse();
    }

    /** Whatever is compared, both texts can be read whole from what is told of them. */
    @Test
    void losesNoWord() {
        for (int i = 0; i < 300; i++) {
            String before = text(random.nextInt(40), 6);
            String after = random.nextBoolean() ? text(random.nextInt(40), 6) : edited(before);
            var difference = Difference.of(before, after);
            assertThat(words(before(difference))).isEqualTo(words(before));
            assertThat(words(after(difference))).isEqualTo(words(after));
            assertThat(difference.isChanged()).isEqualTo(!before.equals(after));
        }
    }

    @Test
    void hasABoundForTheLongestTextsWhateverTheyAre() {
        String words = text(21_500, 400);
        String lines = "a\n".repeat(40_000);
        var pairs = List.of(List.of(words, edited(words)), List.of(words, text(21_500, 400)),
                List.of(words.replace("\n", " "), text(21_500, 400).replace("\n", " ")),
                List.of(lines, lines.replace("a\na", "a\nb")), List.of(text(20_000, 1), text(20_000, 1)),
                List.of(words.replace("\n", " "), edited(words.replace("\n", " "))));
        pairs.forEach(pair -> Difference.of(pair.getFirst(), pair.getLast()));
        pairs.forEach(pair -> {
            long start = System.nanoTime();
            assertThat(Difference.of(pair.getFirst(), pair.getLast()).isChanged()).isTrue();
            long took = (System.nanoTime() - start) / 1_000_000;
            System.out.println("difference of the longest: " + took + " ms");
            assertThat(Duration.ofMillis(took)).isLessThan(Duration.ofMillis(1500));
        });
    }

    private static List<String> gone(Difference difference) {
        return marked(difference.stretches().stream().flatMap(each -> each.before().stream()));
    }

    private static List<String> added(Difference difference) {
        return marked(difference.stretches().stream().flatMap(each -> each.after().stream()));
    }

    private static List<String> marked(Stream<Piece> pieces) {
        return pieces.filter(Piece::marked).map(Piece::words).toList();
    }

    private static String before(Difference difference) {
        return difference.stretches().stream().map(each -> joined(each.before())).collect(Collectors.joining("\n"));
    }

    private static String after(Difference difference) {
        return difference.stretches().stream().map(each -> joined(each.after())).collect(Collectors.joining("\n"));
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String paragraphs(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Paragraph " + i).collect(Collectors.joining("\n\n"));
    }

    private String edited(String text) {
        return text.length() < 2
                ? text + "x"
                : text.substring(0, text.length() / 3) + " edited " + text.substring(text.length() / 2);
    }

    private String text(int words, int wordsInALine) {
        return IntStream.range(0, words).mapToObj(i -> Integer.toString(random.nextInt(5000), 36)
                + (i % wordsInALine == wordsInALine - 1 ? "\n" : " ")).collect(Collectors.joining());
    }
}
