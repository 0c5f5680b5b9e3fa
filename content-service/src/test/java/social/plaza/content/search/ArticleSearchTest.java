package social.plaza.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.content.Member;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;

/** What someone finds who looks for articles. Each test has a word of its own, so that it finds its own articles alone. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ArticleSearchTest {

    private Person mai;
    private String own;

    @BeforeEach
    void begin() {
        mai = Person.named("mai");
        own = "q" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "z";
    }

    @ParameterizedTest
    @CsvSource({"en,She was running home,runs", "en,Many stories of a city,story cities", "de,Die Häuser am Fluss,haus",
            "fr,Nous mangeons des pommes,pomme", "vi,Thị trường chứng khoán,chung khoan",
            "vi,thi truong,Thị Trường",
            "vi,Đà Nẵng đổi mới,da nang doi moi", "vi,da nang,Đà Nẵng", "en,A café in Zürich,cafe zurich",
            "ar,القصص الجديدة,قصص",
            "ja,hello sekai,sekai", "en,The “quoted”—word…,quoted word"})
    void findsWordsInTheFormsThatTheirLanguageHasAndWithoutAccents(String language, String said, String asked) {
        publish(language, "Title " + own, said);
        assertThat(titles(asked + " " + own)).containsExactly("Title " + own);
        assertThat(titles("nothing" + own + " " + asked)).isEmpty();
    }

    @Test
    void knowsFormsOfTheTextsLanguageAlone() {
        publish("vi", "Title " + own, "running");
        assertThat(titles(own + " runs")).isEmpty();
        assertThat(titles(own + " running")).hasSize(1);
    }

    @Test
    void findsPhrasesAndLeavesOutWhatIsNotWanted() {
        publish("en", "One " + own, "A red boat on a green river.");
        publish("en", "Two " + own, "A green boat on a red river.");
        assertThat(titles(own + " \"red boat\"")).containsExactly("One " + own);
        assertThat(titles(own + " “red boats”")).containsExactly("One " + own);
        assertThat(titles(own + " boat -\"red boat\"")).containsExactly("Two " + own);
        assertThat(titles(own + " river -two")).containsExactly("One " + own);
        assertThat(titles(own + " or boat")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "-", "\"\"", "!!! & | <->", "-boat", "the", "' or 1=1 --", "%", "\\", "😀",
            ":*"})
    void findsNothingForWordsThatSayNothing(String q) {
        publish("en", "The boat", "the the the");
        assertThat(titles(q, "author", mai.handle(), "language", "en")).isEmpty();
    }

    @Test
    void findsTopicsCashTagsAndSummaries() {
        Draft.titled("One").with("summary", "About " + own + ".")
                .saying("Up goes $" + own.substring(0, 5).toUpperCase() + ".")
                .about("xin-chào").publishedBy(mai);
        assertThat(titles(own + " xin chao")).containsExactly("One");
        assertThat(titles(own + " " + own.substring(0, 5))).containsExactly("One");
    }

    @Test
    void ranksTheTitleBeforeTheTextAndTheFreshBeforeTheOld() {
        publish("en", "Aside", "Once, in passing, " + own + " was named among much else. ".repeat(20));
        publish("en", "All about " + own, "A text.");
        publish("en", "Also", "Once, in passing, " + own + " was named among much else. ".repeat(20));
        assertThat(titles(own)).containsExactly("All about " + own, "Also", "Aside");
    }

    @Test
    void showsAnArticleOnceInTheLanguageThatFits() {
        String id = publish("en", "Market " + own, "The market is calm.");
        translate(id, "vi", "Thị trường " + own, "Thị trường êm ả.");
        JsonPath found = search(own + " êm ả");
        assertThat(found.getList("items.article.id")).containsExactly(id);
        assertThat(found.getString("items[0].article.language")).isEqualTo("vi");
        assertThat(found.getString("items[0].article.translation.from")).isEqualTo("en");
        assertThat(search(own + " calm").getString("items[0].article.language")).isEqualTo("en");
        assertThat(titles(own)).hasSize(1);
        mai.calls().delete("/api/v1/articles/" + id + "/translations/vi").then().statusCode(204);
        assertThat(titles(own + " êm ả")).isEmpty();
    }

    @Test
    void carriesDisclaimersAndTellsWhereTheWordsAre() {
        Draft.titled("Of " + own).from("THIRD_PARTY").saying("# Head\n\nIt *ran*. We run and are **running**, he says.")
                .publishedBy(mai);
        JsonPath found = search(own + " run");
        assertThat(found.getList("items[0].article.disclaimers.key")).containsExactly("third-party-content");
        assertThat(found.getMap("items[0].article")).doesNotContainKeys("body", "html");
        assertThat(marked(found, "TITLE")).isEqualTo("Of [" + own + "]");
        assertThat(marked(found, "BODY")).isEqualTo("Head It ran. We [run] and are [running], he says.");
    }

    @Test
    void marksAccentedWords() {
        publish("vi", "Chuyện " + own, "Ở Đà Nẵng, người ta đi chợ lúc năm giờ.");
        assertThat(marked(search(own + " da nang"), "BODY")).startsWith("Ở [Đà] [Nẵng], người");
    }

    @Test
    void tellsHostileTextAsText() {
        publish("en", "<b>" + own + "</b>",
                "a <script>alert(1)</script> " + own + "\n\n`<img src=x onerror=y>` &lt;i&gt; **b**");
        JsonPath found = search(own);
        assertThat(marked(found, "TITLE")).isEqualTo("<b>[" + own + "]</b>");
        assertThat(marked(found, "BODY"))
                .isEqualTo("a <script>alert(1)</script> [" + own + "] <img src=x onerror=y> <i> b");
        publish("ja", "長" + own, "字".repeat(70_000) + " " + own);
        publish("en", own, ("w" + own + " ").repeat(2_000) + "\u202e" + "x".repeat(3_000));
        assertThat(search(own).getList("items.snippets.parts.text").toString().length()).isLessThan(5_000);
    }

    @Test
    void findsOnlyWhatEveryoneMayReadAtThisMoment() {
        String draft = Draft.titled("Draft " + own).writtenBy(mai);
        mai.calls().contentType(ContentType.JSON).body(Map.of("at", Instant.now().plusSeconds(3600).toString()))
                .put("/api/v1/articles/" + Draft.titled("Scheduled " + own).writtenBy(mai) + "/publication").then()
                .statusCode(200);
        String id = publish("en", "Public " + own, "Words.");
        assertThat(titles(own)).containsExactly("Public " + own);
        mai.calls().get("/api/v1/search?q=" + own).then().body("items", hasSize(1));

        Person mo = Person.moderator("mo");
        mo.calls().contentType(ContentType.JSON).body(Map.of("rule", "R", "facts", "F", "reason", "W"))
                .put("/api/v1/articles/" + id + "/withholding").then().statusCode(200);
        assertThat(titles(own)).isEmpty();
        mai.calls().get("/api/v1/search?q=" + own).then().body("items", hasSize(0));
        mo.calls().contentType(ContentType.JSON).body(Map.of("reason", "Sorry"))
                .delete("/api/v1/articles/" + id + "/withholding");
        assertThat(titles(own)).hasSize(1);

        mai.calls().delete("/api/v1/articles/" + id + "/publication").then().statusCode(200);
        assertThat(titles(own)).isEmpty();
        mai.calls().noContentType().put("/api/v1/articles/" + id + "/publication").then().statusCode(200);
        assertThat(titles(own)).hasSize(1);
        mai.calls().noContentType().put("/api/v1/articles/" + draft + "/publication").then().statusCode(200);
        mai.calls().delete("/api/v1/articles/" + id).then().statusCode(204);
        assertThat(titles(own)).containsExactly("Draft " + own);
    }

    @Test
    void followsAnEdit() {
        String id = publish("en", "Before " + own, "Old words.");
        String tag = mai.calls().get("/api/v1/articles/" + id).header("ETag");
        mai.calls().contentType("application/merge-patch+json").header("If-Match", tag)
                .body(Map.of("title", "After " + own, "body", "Fresh words.", "topics", List.of("edited"), "language",
                        "vi"))
                .patch("/api/v1/articles/" + id).then().statusCode(200);
        assertThat(titles(own + " old")).isEmpty();
        assertThat(titles(own + " fresh", "topic", "edited", "language", "vi")).containsExactly("After " + own);
    }

    @Test
    void looksWhereItIsToldTo() {
        Person bo = Person.named("bo");
        Draft.titled("One " + own).about("sea", "ships").from("SPONSORED").publishedBy(mai);
        Instant between = Instant.now();
        Draft.titled("Two " + own).with("language", "vi").about("land").publishedBy(bo);
        assertThat(titles(own)).hasSize(2);
        assertThat(titles(own, "topic", "SHIPS")).containsExactly("One " + own);
        assertThat(titles(own, "language", "vi")).containsExactly("Two " + own);
        assertThat(titles(own, "sourceKind", "SPONSORED")).containsExactly("One " + own);
        assertThat(titles(own, "author", bo.handle().toUpperCase())).containsExactly("Two " + own);
        assertThat(titles(own, "from", between.toString())).containsExactly("Two " + own);
        assertThat(titles(own, "to", between.toString())).containsExactly("One " + own);
        assertThat(titles(own, "topic", "sea", "author", mai.handle(), "sourceKind", "SPONSORED")).hasSize(1);
        assertThat(titles(own, "author", "nobody_at_all")).isEmpty();
        assertThat(titles(own, "topic", "sea' | ' s:ORIGINAL")).isEmpty();
        assertThat(titles("w:english " + own + " b:0")).isEmpty();
    }

    @Test
    void comesInPagesThatRepeatNothingWhileNewArticlesCome() {
        for (int i = 0; i < 7; i++) {
            publish("en", "Number " + i + " " + own, "words ".repeat(i) + own);
        }
        LinkedHashSet<String> seen = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        String next = null;
        do {
            var request = anyone().queryParam("q", own).queryParam("limit", 3);
            JsonPath page = (next == null ? request : request.queryParam("after", next)).get("/api/v1/search")
                    .jsonPath();
            all.addAll(page.getList("items.article.title"));
            next = page.getString("next");
            publish("en", own + " " + own, own);
        } while (next != null);
        seen.addAll(all);
        assertThat(all).hasSize(7).hasSameSizeAs(seen).allMatch(title -> title.startsWith("Number"));
    }

    @ParameterizedTest
    @CsvSource({"type,people,type", "language,???,language", "sourceKind,OTHER,sourceKind", "from,yesterday,from",
            "to,2026,to", "after,abc,after", "limit,0,limit"})
    void saysWhatIsWrong(String parameter, String value, String field) {
        anyone().queryParam("q", "x").queryParam(parameter, value).get("/api/v1/search").then().statusCode(400)
                .body("violations[0].field", equalTo(field));
    }

    @Test
    void asksForWordsThatAreNotTooMany() {
        anyone().queryParam("q", "").get("/api/v1/search").then().statusCode(400);
        anyone().get("/api/v1/search").then().statusCode(400).body("violations[0].field", equalTo("q"));
        anyone().queryParam("q", "é".repeat(200)).get("/api/v1/search").then().statusCode(200);
        anyone().queryParam("q", "é".repeat(201)).get("/api/v1/search").then().statusCode(400)
                .body("violations[0].field", equalTo("q"));
        anyone().queryParam("q", "x").queryParam("from", "2026-01-02T00:00:00Z")
                .queryParam("to", "2026-01-01T00:00:00Z")
                .get("/api/v1/search").then().statusCode(400).body("violations[0].field", equalTo("to"));
    }

    @Test
    void letsOneAddressSearchOnlySoOften() {
        String address = Member.somewhere();
        int allowed = 0;
        while (Member.throughGateway(address).get("/api/v1/search?q=" + own).statusCode() == 200) {
            allowed++;
        }
        assertThat(allowed).isBetween(60, 90);
        Member.throughGateway(address).get("/api/v1/search?q=" + own).then().statusCode(429)
                .body("type", equalTo("/problems/too-many-requests"));
        Member.throughGateway(Member.somewhere()).get("/api/v1/search?q=" + own).then().statusCode(200);
    }

    private String publish(String language, String title, String body) {
        return Draft.titled(title).with("language", language).saying(body).publishedBy(mai).getString("id");
    }

    private void translate(String id, String language, String title, String body) {
        mai.calls().contentType(ContentType.JSON).body(Map.of("title", title, "body", body))
                .put("/api/v1/articles/" + id + "/translations/" + language).then().statusCode(200);
    }

    private static RequestSpecification anyone() {
        return Member.throughGateway(Member.somewhere());
    }

    static JsonPath search(String q, String... filters) {
        var request = anyone().queryParam("q", q);
        for (int i = 0; i < filters.length; i += 2) {
            request.queryParam(filters[i], filters[i + 1]);
        }
        return request.get("/api/v1/search").then().statusCode(200).extract().jsonPath();
    }

    private static List<String> titles(String q, String... filters) {
        return search(q, filters).getList("items.article.title");
    }

    private static String marked(JsonPath found, String field) {
        List<Map<String, Object>> parts = found.getList("items[0].snippets.find { it.field == '" + field + "' }.parts");
        StringBuilder marked = new StringBuilder();
        parts.forEach(
                part -> marked.append((boolean) part.get("hit") ? "[" + part.get("text") + "]" : part.get("text")));
        return marked.toString();
    }
}
