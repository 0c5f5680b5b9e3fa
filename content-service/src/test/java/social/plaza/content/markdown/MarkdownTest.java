package social.plaza.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MarkdownTest {

    @Inject
    Markdown markdown;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # One                         | <h2>One</h2>
            ###### Six                    | <h6>Six</h6>
            ~~no~~                        | <p><del>no</del></p>
            www.plaza.example             | <p><a href="http://www.plaza.example" rel="noopener ugc nofollow">www.plaza.example</a></p>
            [a](https://a.example)        | <p><a href="https://a.example" rel="noopener ugc nofollow">a</a></p>
            ![cat](https://a.example/c.png) | <p><a href="https://a.example/c.png" rel="noopener ugc nofollow">cat</a></p>
            ![cat](data:image/png;base64,A) | <p>cat</p>
            ![cat](/media/0000000000000000000000000000000000000000000000000000000000000000.jpg) | <p>cat</p>
            ![cat](/media/x.jpg)          | <p>cat</p>
            [![cat](https://a.example/c.png)](https://b.example) | <p><a href="https://b.example" rel="noopener ugc nofollow">cat</a></p>
            #Tin-tức and #ai              | <p><a href="/t/tin-tức">#Tin-tức</a> and <a href="/t/ai">#ai</a></p>
            $MSFT, $5 and US$A            | <p><a href="/c/MSFT">$MSFT</a>, $5 and US$A</p>
            a#b &#35;c x@y.example#z /#ai | <p>a#b #c <a href="mailto:x&#64;y.example" rel="noopener ugc nofollow">x&#64;y.example</a>#z /#ai</p>
            [#ai](https://a.example)      | <p><a href="https://a.example" rel="noopener ugc nofollow">#ai</a></p>
            $BRK.B, $BRK.Better $A.       | <p><a href="/c/BRK.B">$BRK.B</a>, <a href="/c/BRK">$BRK</a>.Better <a href="/c/A">$A</a>.</p>
            \\$MSFT, \\#ab \\*and *\\$BTC*     | <p>$MSFT, #ab *and <em>$BTC</em></p>
            @nobody_at_all                | <p>&#64;nobody_at_all</p>
            a\u202eb                      | <p>ab</p>
            """)
    void renders(String body, String html) {
        assertThat(decoded(markdown.render(body).html())).isEqualTo(decoded(html) + "\n");
    }

    /** It is shown as words, so what it names is named. */
    @Test
    void findsTagsInWhatWouldBeMarkupElsewhere() {
        assertThat(markdown.render("<!--\n\n<details>\n\nBuy $MSFT", null, null).named().cashtags())
                .containsExactly("MSFT");
        assertThat(markdown.render("Buy <b title='$BTC'>it</b>", null, null).named().cashtags()).containsExactly("BTC");
    }

    @Test
    void linksThoseWhoAreThere() {
        Person mai = Person.named("mai");
        Rendered rendered = markdown.render("Thanks, @" + mai.handle().toUpperCase() + "! `@" + mai.handle() + " #no`");
        assertThat(rendered.named().mentions()).containsExactly(mai.id());
        assertThat(rendered.html()).contains("<a href=\"/&#64;" + mai.handle() + "\">").containsOnlyOnce("<a ");
        assertThat(markdown.render("$MSFT $MSFT $BTC `$ETH` \\$NO", "On $BRK.B", null).named().cashtags())
                .containsExactly("MSFT", "BTC", "BRK.B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick='x()'>b</b>",
            "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](java\tscript:alert(1))",
            "[a](&#106;avascript:alert(1))", "[a](data:text/html,<script>alert(1)</script>)", "[a](vbscript:x)",
            "[a](//evil.example)", "[a](/t/ai)", "[a](\\\\evil.example)", "<javascript:alert(1)>",
            "[a]: javascript:alert(1)\n\n[a]", "![a](javascript:alert(1))", "<!-- --><svg/onload=alert(1)>",
            "```x\" onload=\"alert(1)\n</code><script>\n```", "[a](https://a.example \"\\\" onclick=alert(1)\")",
            "| <script> |\n|---|\n| <img onerror=x> |", "<style>*{display:none}</style>",
            "<https://a.example/\"onclick=alert(1)>"})
    void letsNothingPassThatActs(String body) {
        String html = markdown.render(body).html();
        assertThat(html.replaceAll("</?(p|pre|code|table|thead|tbody|tr|th|td)>", "")
                .replaceAll("<a href=\"https://a\\.example[^\"<>]*\" rel=\"noopener ugc nofollow\">", "")
                .replaceAll("<code class=\"language-[\\w+#.-]{1,30}\">", "").replace("</a>", "")
                .replace("<!-- -->", ""))
                .as(html).doesNotContain("<").doesNotContain(">alert");
    }

    static List<String> monsters() {
        return List.of(">".repeat(80_000), "[".repeat(80_000), "*".repeat(80_000), "**a *".repeat(16_000),
                "*a_ ".repeat(20_000), "- ".repeat(40_000), "![".repeat(40_000), "`".repeat(80_000), "<".repeat(80_000),
                "[a](".repeat(20_000), "[a](<b".repeat(13_000), "a@".repeat(40_000), "#".repeat(80_000),
                "$A".repeat(40_000), "#a ".repeat(26_000), "@abc ".repeat(16_000), "1. ".repeat(26_000),
                "|".repeat(2000) + "\n" + "|-".repeat(2000) + "\n" + "|\n".repeat(35_000), "&".repeat(80_000),
                "~".repeat(80_000), "~~a".repeat(26_000), "\\".repeat(80_000), "[a]: b\n".repeat(11_000),
                "[a][".repeat(20_000), "*".repeat(40_000) + "a" + "*".repeat(39_999), "<a ".repeat(26_000),
                "<!--".repeat(20_000), "<?".repeat(40_000), "http://".repeat(11_000), "www.".repeat(20_000),
                "x".repeat(80_000), "a\n".repeat(40_000), "> - ".repeat(20_000), "  ".repeat(40_000) + "a",
                "`a``b".repeat(16_000), "😀".repeat(40_000));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    @Timeout(60)
    void isNotFelledByAnything(String body) {
        assertThatCode(() -> markdown.render(body)).doesNotThrowAnyException();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Rendered rendered = markdown.render(body);
        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .as("processor time for " + body.substring(0, 12)).isLessThan(Duration.ofSeconds(1));
        assertThat(rendered.html().length()).isLessThan(2_000_000);
        assertThat(rendered.excerpt().codePointCount(0, rendered.excerpt().length())).isLessThanOrEqualTo(Excerpt.MAX);
    }

    @Test
    void makesASummaryOfWholeWords() {
        String excerpt = markdown.render("# Title\n\n- one\n\nIn *the* end, `all` of\nit. " + "word ".repeat(100))
                .excerpt();
        assertThat(excerpt).startsWith("one In the end, all of it. word").endsWith("word…");
    }

    /** The sanitizer writes some characters as references; what matters is what a browser reads. */
    private static String decoded(String html) {
        return html.replace("&#64;", "@").replace("&#61;", "=").replace("&#43;", "+");
    }
}
