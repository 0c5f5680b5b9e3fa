package social.plaza.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** The page on which one looks for things, with and without script. */
@QuarkusTest
class SearchPageTest extends SquareTest {

    private static final String SEARCH = "GET /api/v1/search";

    private static final String FOUND = """
            {"items": [{"article": {"id": "019a0000-0000-7000-8000-0000000000a1", "url": "/@thuha/da-nang-000000a1",
              "title": "Đà <b>Nẵng</b>", "summary": "S", "language": "vi", "publishedAt": "2026-10-01T10:00:00Z",
              "author": {"id": "1", "handle": "thuha", "displayName": "Thu Hà", "avatarUrl": null, "certified": true},
              "source": {"kind": "SPONSORED", "name": "The Wire", "url": "https://wire.example/1"},
              "disclaimers": [{"key": "sponsored"}]}, "account": null, "topic": null,
             "snippets": [
              {"field": "TITLE", "language": "vi", "parts": [{"text": "Đà", "hit": true}, {"text": " <b>Nẵng</b>", "hit": false}]},
              {"field": "BODY", "language": "vi", "parts": [{"text": "… <script>x</script> ", "hit": false}, {"text": "đà", "hit": true}]}]}],
             "next": "c2"}""";

    @Test
    void offersAFieldOnEveryPage() {
        assertThat(anonymous().get(fresh("/")).asString()).contains("role=\"search\" action=\"/search\"")
                .contains("placeholder=\"Articles, people, topics\"")
                .contains("class=\"entry search\" href=\"/search\"");
        assertThat(anonymous().get(fresh("/search")).then().statusCode(200).extract().asString())
                .contains("Look for a word").contains("content=\"noindex\"").doesNotContain("class=\"tabs\"");
        assertThat(square.content().calls(SEARCH)).isEmpty();
    }

    @Test
    void showsWhatWasFoundWithItsMarksAndNothingThatATextCouldDo() {
        square.content().answer(SEARCH, 200, FOUND);
        String page = anonymous().get(fresh("/search?q=da%20nang")).then().statusCode(200).extract().asString();
        assertThat(page).contains("<mark>Đà</mark> &lt;b&gt;Nẵng&lt;/b&gt;")
                .contains("… &lt;script&gt;x&lt;/script&gt; <mark>đà</mark>").doesNotContain("<script>x")
                .contains("href=\"/disclaimers/sponsored\"").contains("lang=\"vi\" dir=\"ltr\"").contains("The Wire")
                .contains("href=\"/@thuha/da-nang-000000a1?lang=vi\"").contains("value=\"da nang\"")
                .contains("hx-get=\"/search?q=da%20nang&after=c2\"".replace("&after", "&amp;after"));
    }

    @Test
    void asksForWhatTheFiltersSay() {
        square.content().answer(SEARCH, 200, FOUND);
        String page = anonymous()
                .get(fresh("/search?q=x&type=articles&language=vi&source=SPONSORED&topic=%23ai&author=%40lan"
                        + "&from=2026-01-02&to=2026-01-02&after=c1"))
                .then().statusCode(200).extract().asString();
        assertThat(square.content().calls(SEARCH).getLast().query())
                .containsAllEntriesOf(Map.of("q", "x", "type", "articles",
                        "language", "vi", "sourceKind", "SPONSORED", "topic", "ai", "author", "lan", "from",
                        "2026-01-02T00:00:00Z",
                        "to", "2026-01-03T00:00:00Z", "after", "c1"));
        assertThat(page).contains("<details class=\"filters\" open>").contains("href=\"/search?q=x\"")
                .contains("<option value=\"SPONSORED\" selected>")
                .contains("name=\"from\" type=\"date\" value=\"2026-01-02\"");
    }

    @Test
    void findsPeopleAndTopics() {
        square.content().answer(SEARCH, call -> Reply.of(200, call.query().get("type").equals("accounts")
                ? """
                        {"items": [{"article": null, "account": {"id": "1", "handle": "lan", "displayName": "Lan <i>", "avatarUrl": null,
                         "certified": false}, "topic": null, "snippets": []}], "next": null}"""
                : """
                        {"items": [{"article": null, "account": null, "topic": {"topic": "kinh-tế", "articles": 1234}, "snippets": []}],
                         "next": null}"""));
        assertThat(anonymous().get(fresh("/search?q=lan&type=accounts")).asString()).contains("href=\"/@lan\"")
                .contains("Lan &lt;i&gt;").contains("href=\"/search?q=lan&amp;type=accounts\" aria-current=\"page\"")
                .contains("name=\"type\" value=\"accounts\"");
        assertThat(anonymous().get(fresh("/search?q=kinh&type=topics")).asString())
                .contains("href=\"/t/kinh-t%E1%BA%BF\"")
                .contains("1.2K articles");
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() {
        square.content().answer(SEARCH, 200, "{\"items\": [], \"next\": null}");
        assertThat(anonymous().get(fresh("/search?q=%3Cb%3E&topic=ai")).asString())
                .contains("Nothing was found for “&lt;b&gt;”.")
                .contains("Search without filters");
        assertThat(anonymous().header("Accept-Language", "vi").get(fresh("/search?q=x")).asString())
                .contains("Không tìm thấy gì cho “x”.");
    }

    @Test
    void saysWhatWentWrongUnderWhatWasTyped() {
        square.content().answer(SEARCH, call -> Reply.problem(429, "too-many-requests"));
        assertThat(anonymous().get(fresh("/search?q=often")).then().statusCode(429).extract().asString())
                .contains("You have searched very often").contains("value=\"often\"");
        square.content().answer(SEARCH, call -> Reply.problem(503, "search-too-slow"));
        assertThat(anonymous().get(fresh("/search?q=slow")).then().statusCode(503).extract().asString())
                .contains("takes too long");
        square.content().answer(SEARCH, call -> Reply.problem(400, "bad-request"));
        anonymous().get(fresh("/search?q=x&language=%3F")).then().statusCode(400);
        assertThat(anonymous().get(fresh("/search?q=x&from=yesterday")).then().statusCode(400).extract().asString())
                .contains("value=\"yesterday\"");
        square.content().down(true);
        anonymous().get(fresh("/search?q=x")).then().statusCode(503);
    }

    @Test
    void suggestsWhileSomebodyTypesAndIsSilentWhereItCannot() {
        square.content().answer("GET /api/v1/search/suggestions", 200,
                """
                {"items": [{"kind": "TOPIC", "text": "ai", "url": "/t/ai", "handle": null, "language": null, "disclaimers": []},
                 {"kind": "ACCOUNT", "text": "<i>", "url": "/@ann", "handle": "ann", "language": null, "disclaimers": []},
                 {"kind": "ARTICLE", "text": "Ấm", "url": "/@ann/am-1", "handle": null, "language": "vi", "disclaimers": ["sponsored"]}]}""");
        String part = as(ROB).get(fresh("/search/suggestions?q=a")).then().statusCode(200).extract().asString();
        assertThat(part).contains("role=\"option\" data-url=\"/t/ai\"").contains("&lt;i&gt;").contains("@ann")
                .contains("data-url=\"/@ann/am-1\" lang=\"vi\"").doesNotContain("<html").containsOnlyOnce("Sponsored");
        square.content().answer("GET /api/v1/search/suggestions", call -> Reply.problem(429, "too-many-requests"));
        assertThat(anonymous().get(fresh("/search/suggestions?q=b")).then().statusCode(200).extract().asString())
                .isBlank();
    }
}
