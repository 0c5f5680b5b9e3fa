package social.plaza.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslatableTest {

    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(Markdown.EXTENSIONS).escapeHtml(true)
            .softbreak(" ").build();

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # One *two*                       | # ONE *TWO*
            Run `npm ci` **now** or `wait`.   | RUN `npm ci` **NOW** OR `wait`.
            See [the page](https://a.example/x?y=1 "Title"). | SEE [THE PAGE](https://a.example/x?y=1 "Title").
            @lan wrote of #ai and $MSFT       | @lan WROTE OF #ai AND $MSFT
            at https://a.example/page, mail x@y.example | AT https://a.example/page, MAIL x@y.example
            **a *b* c** ~~d~~                 | **A *B* C** ~~D~~
            ![a cat](https://a.example/c.png) there | ![A CAT](https://a.example/c.png) THERE
            a <b>bold</b> [1] word            | A <b>BOLD</b> \\[1\\] WORD
            \\#ai is no tag, 2 < 3            | \\#AI IS NO TAG, 2 \\< 3
            """)
    void changesWordsAlone(String body, String translated) {
        assertThat(html(translate(body, TranslatableTest::loud, false))).isEqualTo(html(translated));
    }

    /** Whatever the blocks are, they are there afterwards. */
    @ParameterizedTest
    @ValueSource(strings = {"- one\n- two\n\n  more\n  1. three\n\n> said\n> again",
            "```java\nint one;\n```\n\n    indented\n\nend",
            "| a | b |\n| --- | :-: |\n| c | `d` |\n| @lan | f \\| g |",
            "Title\n=====\n\nwords  \nbroken\n\n---\n\nend",
            "<div>\n\n[ref]\n\n[ref]: https://a.example \"t\"\n", "* * *\n\n1) one\n2) two",
            "a\\*b \\_c\\_ \\`d\\` 1\\. x"})
    void keepsWhatIsAroundWords(String body) {
        assertThat(html(translate(body, words -> words, false))).isEqualTo(html(body));
        String loud = html(translate(body, TranslatableTest::loud, false));
        assertThat(loud).isNotEqualTo(html(body));
        assertThat(loud.toLowerCase(Locale.ROOT)).isEqualTo(html(body).toLowerCase(Locale.ROOT));
    }

    @Test
    void saysEachLineForItselfWhereLinesAreApart() {
        assertThat(phrases("one\ntwo *three*", true)).containsExactly("one", "two [1]three[2]");
        assertThat(phrases("one\ntwo *three*", false)).containsExactly("one two [1]three[2]");
        assertThat(html(translate("one\ntwo  \nthree", TranslatableTest::loud, true)))
                .isEqualTo(html("ONE\nTWO  \nTHREE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost", "[1] and [1] and [2] and [3]", "[2]turned[1] round [3]", "[1]open [3]",
            "[1][2] nothing [3]",
            "[1]a[2] [3] [4]", "[1]a[2] [3] https://evil.example", "[1]a[2] [3] @somebody", "[1]a[2] [3] #topic",
            "[1]a[2] [3] $BTC",
            "", "   "})
    void takesNoTranslationThatLostOrAddedSomething(String translated) {
        Translatable text = markdown.translatable("*read* the `code`", false);
        assertThat(text.phrases().getFirst().words()).isEqualTo("[1]read[2] the [3]");
        assertThat(text.phrases().getFirst().say(translated)).isFalse();
        assertThat(markdown.written(text).orElseThrow().strip()).isEqualTo("*read* the `code`");
    }

    @Test
    void takesNoTranslationThatIsOutOfAllProportion() {
        Phrase phrase = markdown.translatable("word", false).phrases().getFirst();
        assertThat(phrase.say("x".repeat(10_000))).isFalse();
        assertThat(phrase.say("x".repeat(50))).isTrue();
    }

    /** What a machine says is words, and never markup. */
    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "[click](javascript:alert)", "**loud**", "![x](y)", "# big",
            "- item", "> quote",
            "`code`", "a\n\nb", "| a | b |", "1. one", "```\nx", "&lt;b&gt;", "\u202eevil\u202c", "---", "[a]: b"})
    void saysMarkupInWords(String translated) {
        Translatable text = markdown.translatable("| a word |\n| --- |\n| cell |\n\nend\n", false);
        text.phrases().forEach(phrase -> phrase.say(translated));
        String html = html(markdown.written(text).orElseThrow());
        assertThat(html)
                .doesNotContain("<script", "<a ", "<strong", "<img", "<h2", "<ul", "<ol", "<blockquote", "<code",
                        "<pre", "\u202e")
                .containsOnlyOnce("<td>").containsOnlyOnce("<p>");
    }

    @Test
    void saysItPieceByPieceWhereTheWholeFails() {
        Translatable text = markdown.translatable("Ask @lan for *the word* (`x`), please", false);
        Phrase whole = text.phrases().getFirst();
        assertThat(whole.say("lost it all")).isFalse();
        List<Phrase> parts = whole.parts();
        assertThat(parts).extracting(Phrase::words).containsExactly("Ask", "for", "the word", "), please");
        parts.forEach(part -> assertThat(part.say(loud(part.words()))).isTrue());
        assertThat(markdown.written(text).orElseThrow().strip()).isEqualTo("ASK @lan FOR *THE WORD* (`x`), PLEASE");
    }

    @Test
    void movesBlanksOutOfEmphasis() {
        Translatable text = markdown.translatable("a *b* c", false);
        assertThat(text.phrases().getFirst().say("x [1] y [2] z")).isTrue();
        assertThat(markdown.written(text).orElseThrow().strip()).isEqualTo("x  *y*  z");
    }

    @Test
    void leavesWhatHasNoWords() {
        assertThat(phrases("`code`\n\n12 % [1]\n\n---\n\n@lan #ai", false)).isEmpty();
    }

    /** However long a word is, it is looked through once. */
    @Test
    @Timeout(5)
    void isReadInTheTimeOfItsLength() {
        assertThat(phrases("a".repeat(80_000), false)).hasSize(1);
        assertThat(phrases("a.".repeat(40_000) + "@", false)).hasSize(1);
        assertThat(phrases("[a".repeat(40_000), false)).hasSize(1);
    }

    @Test
    void saysALine() {
        Translatable line = Translatable.line("*News* of $MSFT <b>", 200);
        assertThat(line.phrases().getFirst().words()).isEqualTo("*News* of [1] <b>");
        assertThat(line.phrases().getFirst().say("Tin *về* [1] <b>")).isTrue();
        assertThat(line.words()).isEqualTo("Tin *về* $MSFT <b>");
        assertThat(Translatable.line("a word", 5).phrases().getFirst().say("longer")).isFalse();
        assertThat(Translatable.line("a word", 200).phrases().getFirst().say("a @handle")).isFalse();
    }

    private List<String> phrases(String body, boolean linesApart) {
        return markdown.translatable(body, linesApart).phrases().stream().map(Phrase::words).toList();
    }

    private String translate(String body, UnaryOperator<String> translator, boolean linesApart) {
        Translatable text = markdown.translatable(body, linesApart);
        text.phrases().forEach(
                phrase -> assertThat(phrase.say(translator.apply(phrase.words()))).as(phrase.words()).isTrue());
        return markdown.written(text).orElseThrow();
    }

    private static String loud(String words) {
        return words.toUpperCase(Locale.ROOT);
    }

    private String html(String body) {
        Node document = markdown.parser.parse(body);
        Untagged.release(document);
        return HTML.render(document);
    }
}
