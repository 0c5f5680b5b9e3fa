package social.plaza.web.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.syndication.Told;

/** What a page tells those who only show a link to it, and search engines. */
@QuarkusTest
class PreviewTest extends SquareTest {

    private static final String HERE = "http://localhost:8080";
    private static final String LABELS = "Third-party content · Not financial advice. ";

    @Test
    void beginsEveryDescriptionWithTheDisclaimers() {
        var page = page(Told.titled("Salt").with("summary", "A summary. ".repeat(40)), "");
        for (var name : List.of("meta[name=description]", "meta[property=og:description]",
                "meta[name=twitter:description]")) {
            var description = page.select(name).attr("content");
            assertThat(description).as(name).startsWith(LABELS + "A summary.").endsWith("…").hasSizeLessThan(300);
        }
        var many = page(Told.titled("Salt").with("disclaimers", java.util.stream.IntStream.range(0, 20)
                .mapToObj(n -> Told.disclaimer("a-rule-of-the-operators-" + n, "x")).toList()), "");
        assertThat(many.select("meta[property=og:description]").attr("content")).contains("A rule of the operators 0",
                "A rule of the operators 19");
    }

    @Test
    void showsAnArticleWithItsCard() {
        var page = page(Told.titled("Salt").with("editedAt", "2026-11-23T00:00:00Z"), "");
        assertThat(property(page, "og:title")).isEqualTo("Salt");
        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(property(page, "og:url")).isEqualTo(HERE + "/@thuha/an-article-000000b1");
        assertThat(property(page, "og:image")).startsWith(HERE + "/card/" + Told.ID + ".png?lang=en&v=");
        assertThat(property(page, "og:image:width")).isEqualTo("1200");
        assertThat(property(page, "og:image:height")).isEqualTo("630");
        assertThat(property(page, "og:image:alt")).contains("Salt", "Thu Hà", "Third-party content",
                "Not financial advice");
        assertThat(property(page, "og:locale")).isEqualTo("en_US");
        assertThat(property(page, "article:published_time")).isEqualTo("2026-11-22T07:40:00.123Z");
        assertThat(property(page, "article:modified_time")).isEqualTo("2026-11-23T00:00:00Z");
        assertThat(property(page, "article:author")).isEqualTo(HERE + "/@thuha");
        assertThat(page.select("meta[property=article:tag]").eachAttr("content")).containsExactly("ai", "$MSFT");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(page.select("link[rel=alternate][hreflang]")).isEmpty();
    }

    @Test
    void hasOneAddressForEachLanguage() {
        var told = Told.titled("Salt").with("languages", List.of("vi", "en")).with("translation",
                Map.of("from", "vi", "machine", false));
        var url = HERE + "/@thuha/an-article-000000b1";
        var asked = page(told, "?lang=en");
        assertThat(asked.select("link[rel=canonical]").attr("href")).isEqualTo(url + "?lang=en");
        assertThat(asked.select("link[rel=alternate][hreflang]").eachAttr("hreflang")).containsExactly("vi", "en",
                "x-default");
        assertThat(asked.select("link[rel=alternate][hreflang]").eachAttr("href")).containsExactly(url + "?lang=vi",
                url + "?lang=en", url);
        assertThat(page(told, "?lang=zz").select("link[rel=canonical]").attr("href")).isEqualTo(url);
        assertThat(asked.select("meta[property=og:locale:alternate]").eachAttr("content")).containsExactly("vi_VN");
        var data = data(asked);
        assertThat(data.getString("translationOfWork.url")).isEqualTo(url + "?lang=vi");
    }

    @Test
    void tellsSearchEnginesWhereItComesFromAndWhatToKnow() {
        var data = data(page(Told.titled("Salt").with("note", Map.of("text", "It is pepper.", "at",
                "2026-11-23T00:00:00Z")), ""));
        assertThat(data.getString("'@context'")).isEqualTo("https://schema.org");
        assertThat(data.getString("'@type'")).isEqualTo("NewsArticle");
        assertThat(data.getString("headline")).isEqualTo("Salt");
        assertThat(data.getString("author.name")).isEqualTo("Thu Hà");
        assertThat(data.getString("isBasedOn")).isEqualTo("https://wire.example/1");
        assertThat(data.getString("license.name")).isEqualTo("CC BY 4.0");
        assertThat(data.getString("datePublished")).isEqualTo("2026-11-22T07:40:00.123Z");
        assertThat(data.getBoolean("isAccessibleForFree")).isTrue();
        assertThat(data.getList("usageInfo.text")).containsExactly("Somebody else's words.", "No advice.");
        assertThat(data.getString("comment.text")).isEqualTo("It is pepper.");
        assertThat(data(page(Told.titled("Own").with("source", Map.of("kind", "ORIGINAL")), "")).getString("'@type'"))
                .isEqualTo("BlogPosting");
    }

    @Test
    void letsNoTitleOutOfItsPlace() {
        var title = "</script><script>alert(1)</script><!-- \"> \u2028 &amp;";
        var page = page(Told.titled(title).with("summary", title), "");
        assertThat(page.select("head script").not("[src]")).hasSize(1);
        assertThat(data(page).getString("headline")).isEqualTo(title);
        assertThat(page.select("script[type=application/ld+json]").first().data()).doesNotContain("<", ">", "&");
        assertThat(property(page, "og:title")).isEqualTo(title);
        assertThat(page.select("head").html()).doesNotContain("<script>alert");
    }

    @Test
    void showsTheOtherPagesToo() {
        for (var each : Map.of("/", "website", "/latest", "website", "/@thuha", "profile", "/t/ai", "website")
                .entrySet()) {
            var page = Jsoup.parse(anonymous().get(fresh(each.getKey())).asString());
            assertThat(property(page, "og:type")).as(each.getKey()).isEqualTo(each.getValue());
            assertThat(property(page, "og:url")).isEqualTo(HERE + each.getKey());
            assertThat(property(page, "og:image")).isEqualTo(HERE + "/card/plaza.png");
            assertThat(property(page, "og:title")).isNotBlank();
        }
    }

    @Test
    void showsNothingOfWhatIsNotPublic() {
        square.content().answer("GET /api/v1/articles/by-path", 200,
                Told.titled("Salt").with("state", "DRAFT").alone());
        var page = Jsoup.parse(as(THU_HA).get(fresh("/@thuha/an-article-000000b1")).asString());
        assertThat(page.select("meta[property^=og]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    private Document page(Told told, String query) {
        square.content().answer("GET /api/v1/articles/by-path", 200, told.alone());
        return Jsoup.parse(anonymous().header("Accept-Language", "en").get(fresh("/@thuha/an-article-000000b1" + query))
                .then().statusCode(200).extract().asString());
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static JsonPath data(Document page) {
        return JsonPath.from(page.select("script[type=application/ld+json]").first().data());
    }
}
