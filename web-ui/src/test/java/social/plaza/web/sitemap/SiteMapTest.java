package social.plaza.web.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import java.io.StringReader;

import io.quarkus.test.junit.QuarkusTest;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** Where search engines find all articles. */
@QuarkusTest
class SiteMapTest extends SquareTest {

    private static final Namespace MAP = Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
    private static final String HERE = "http://localhost:8080";

    @Test
    void isOneFileUntilItIsTooMany() throws Exception {
        months("""
                {"month":"2026-10","articles":1,"parts":1,"changedAt":"2026-10-05T00:00:00Z"}""", null);
        square.content().answer("GET /api/v1/articles/addresses/2026-10", 200, """
                {"month":"2026-10","part":1,"addresses":[{"url":"/@lan/a-b-00000001","changedAt":"2026-10-05T00:00:00Z",
                "languages":["en","vi"]}]}""");
        var map = root(anonymous().get("/sitemap.xml").then().statusCode(200)
                .contentType(startsWith("application/xml")).extract().asString());
        assertThat(map.getName()).isEqualTo("urlset");
        assertThat(map.getChildren("url", MAP)).extracting(url -> url.getChildText("loc", MAP)).containsExactly(
                HERE + "/", HERE + "/latest", HERE + "/disclaimers", HERE + "/@lan/a-b-00000001");
        var article = map.getChildren("url", MAP).getLast();
        assertThat(article.getChildText("lastmod", MAP)).isEqualTo("2026-10-05T00:00:00Z");
        assertThat(article.getChildren("link", Namespace.getNamespace("http://www.w3.org/1999/xhtml")))
                .extracting(link -> link.getAttributeValue("hreflang") + " " + link.getAttributeValue("href"))
                .containsExactly("en " + HERE + "/@lan/a-b-00000001?lang=en",
                        "vi " + HERE + "/@lan/a-b-00000001?lang=vi", "x-default " + HERE + "/@lan/a-b-00000001");

        var asked = square.content().calls().size();
        var tag = anonymous().get("/sitemap.xml").header("ETag");
        anonymous().header("If-None-Match", tag).get("/sitemap.xml").then().statusCode(304);
        assertThat(square.content().calls()).as("kept").hasSize(asked);
        anonymous().get("/robots.txt").then().statusCode(200).body(containsString("Sitemap: " + HERE + "/sitemap.xml"))
                .body(containsString("Disallow: /api/")).body(containsString("Disallow: /search"));
    }

    private void months(String some, String next) {
        square.content().answer("GET /api/v1/articles/addresses", call -> Reply.of(200,
                "{\"items\":[%s],\"next\":%s}".formatted(some, next)));
    }

    private static Element root(String xml) throws Exception {
        return new SAXBuilder().build(new StringReader(xml)).getRootElement();
    }
}
