package social.plaza.web.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static social.plaza.web.BehindHttps.ORIGIN;

import java.io.StringReader;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.api.Test;
import social.plaza.web.BehindHttps;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** The map of a square with more articles than one file may name. */
@QuarkusTest
@TestProfile(BehindHttps.class)
class LargeSiteMapTest extends SquareTest {

    private static final Namespace MAP = Namespace.getNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");

    @Test
    void namesItsParts() throws Exception {
        square.content().answer("GET /api/v1/articles/addresses", call -> Reply.of(200,
                call.query().containsKey("after")
                        ? """
                                {"items":[{"month":"2026-11","articles":21000,"parts":3,"changedAt":"2026-11-24T00:00:00Z"}],
                                "next":null}"""
                        : """
                                {"items":[{"month":"2026-10","articles":30000,"parts":3,"changedAt":"2026-11-05T00:00:00Z"}],
                                "next":"x"}"""));
        var index = new SAXBuilder()
                .build(new StringReader(anonymous().get("/sitemap.xml").then().statusCode(200).extract()
                        .asString()))
                .getRootElement();
        assertThat(index.getName()).isEqualTo("sitemapindex");
        assertThat(index.getChildren("sitemap", MAP)).extracting(part -> part.getChildText("loc", MAP)).containsExactly(
                ORIGIN + "/sitemap-2026-10.xml", ORIGIN + "/sitemap-2026-10-2.xml",
                ORIGIN + "/sitemap-2026-10-3.xml", ORIGIN + "/sitemap-2026-11.xml",
                ORIGIN + "/sitemap-2026-11-2.xml", ORIGIN + "/sitemap-2026-11-3.xml");

        square.content().answer("GET /api/v1/articles/addresses/2026-10", call -> Reply.of(200, """
                {"addresses":[{"url":"/@lan/part-%s","changedAt":"2026-10-05T00:00:00Z","languages":["en"]}]}"""
                .formatted(call.query().get("part"))));
        anonymous().get("/sitemap-2026-10.xml").then().statusCode(200).body(containsString("/@lan/part-1<"));
        anonymous().get("/sitemap-2026-10-3.xml").then().statusCode(200).body(containsString("/@lan/part-3<"));
        anonymous().get("/sitemap-2026-13.xml").then().statusCode(404);
        anonymous().get("/sitemap-2026-10-0.xml").then().statusCode(404);
    }
}
