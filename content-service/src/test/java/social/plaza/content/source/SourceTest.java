package social.plaza.content.source;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.content.article.Problems.problem;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.content.Member;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.Statements;
import social.plaza.content.media.Fixtures;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(FeedServer.class)
class SourceTest {

    private static final String SOURCES = "/api/v1/sources";

    @Inject
    Session session;

    @Inject
    FeedRuns runs;

    @Inject
    FetchingSources fetching;

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    private final Person ada = Person.admin("ada");
    private final String path = "/" + UUID.randomUUID();

    @Test
    void bringsAnItemAsAnArticleWithItsSourceAndDisclaimers() {
        FeedServer.serve(path + "/a.png", "image/png", Fixtures.picture());
        FeedServer.serve(path, rss(item("quay-1", "The quay &amp; the crane", """
                <h1>Monday</h1><p>A <b>crane</b> came, says <a href="/people/1?x=1&amp;y=2">the harbour</a>. @ada saw it.</p>
                <table><tr><th>Ship</th><th>Tons</th></tr><tr><td>Mai</td><td>12</td></tr></table>
                <img src="%s" alt="The crane"><img src="/missing.png" alt="Lost">"""
                .formatted(FeedServer.address(path + "/a.png")))));
        String source = add(Map.of("fullText", true, "publish", true, "kind", "SYNDICATED", "licence", "CC BY 4.0",
                "topics", List.of("Ports")));
        fetch(source).body("outcome", equalTo("IMPORTED")).body("added", equalTo(1)).body("skipped", equalTo(0))
                .body("endedAt", notNullValue());
        String id = articles(source).getString("items[0].article.id");
        given().get("/api/v1/articles/" + id).then().statusCode(200).body("title", equalTo("The quay & the crane"))
                .body("topics", contains("ports")).body("author.handle", equalTo(ada.handle()))
                .body("source.kind", equalTo("SYNDICATED")).body("source.name", equalTo("Harbour Wire"))
                .body("source.url", equalTo("https://wire.example" + path + "/quay-1"))
                .body("source.author", equalTo("Thu Hà"))
                .body("source.publishedAt", equalTo("2026-03-02T09:00:00Z"))
                .body("source.licence", equalTo("CC BY 4.0"))
                .body("html", containsString("<h2>Monday</h2>"))
                .body("html", containsString("<strong>crane</strong>"))
                .body("html", containsString("https://wire.example/people/1?x&#61;1&amp;y&#61;2"))
                .body("html", containsString("<td>Mai</td>"))
                .body("html", not(containsString("href=\"/@ada\"")))
                .body("html", containsString("src=\"/media/")).body("html", containsString("alt=\"The crane\""))
                .body("html", containsString("<a href=\"https://wire.example/missing.png\""))
                .body("disclaimers.key", hasItem("third-party-content"));
        String picture = given().get("/api/v1/articles/" + id).<String>path("html")
                .replaceAll("(?s).*src=\"(/media/[^\"]+)\".*", "$1");
        given().get(picture).then().statusCode(200).contentType("image/jpeg");
    }

    @Test
    void bringsNothingTwiceAndAsksWhetherThereIsAnythingNew() {
        FeedServer.on(path, exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            FeedServer.answer(exchange, known ? 304 : 200, "application/xml",
                    rss(item("one", "One", "One."), item("two", "Two", "Two.")).getBytes(StandardCharsets.UTF_8));
        });
        String source = add(Map.of("publish", true));
        fetch(source).body("added", equalTo(2));
        fetchAgain(source).body("outcome", equalTo("UNCHANGED"));
        FeedServer.serve(path,
                rss(item("one", "One", "One."), item("two", "Two", "Two."), item("three", "Three", "3.")));
        fetchAgain(source).body("outcome", equalTo("IMPORTED")).body("added", equalTo(1)).body("updated", equalTo(0));
        assertThat(articles(source).getList("items.title")).containsExactlyInAnyOrder("One", "Two", "Three");
    }

    @Test
    void makesRevisionsOfWhatChangesThereAndKeepsWhatChangedHere() {
        FeedServer.serve(path, rss(item("one", "One", "First."), item("two", "Two", "First.")));
        String source = add(Map.of("publish", true, "fullText", true));
        fetch(source);
        Map<String, String> ids = ids(source);
        edit(ids.get("Two"), "body", "Better.");
        FeedServer.serve(path, rss(item("one", "One", "Second."), item("two", "Two", "Second.")));
        fetchAgain(source).body("updated", equalTo(1)).body("skips.reason", contains("EDITED_HERE"))
                .body("skips.title", contains("Two"));
        given().get("/api/v1/articles/" + ids.get("One")).then().body("body", equalTo("Second."))
                .body("revision", equalTo(2));
        given().get("/api/v1/articles/" + ids.get("Two")).then().body("body", equalTo("Better."));
        fetchAgain(source).body("updated", equalTo(0)).body("skipped", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"DELETED", "WITHHELD", "TAKEN_BACK"})
    void bringsBackNothingThatIsGone(String reason) {
        FeedServer.serve(path, rss(item("one", "One", "First.")));
        String source = add(Map.of("publish", true, "fullText", true));
        fetch(source);
        String article = "/api/v1/articles/" + ids(source).get("One");
        switch (reason) {
            case "DELETED" -> ada.calls().delete(article).then().statusCode(204);
            case "TAKEN_BACK" -> ada.calls().delete(article + "/publication").then().statusCode(200);
            default -> ada.calls().contentType(ContentType.JSON).body(Map.of("rule", "R1", "facts", "So.", "reason",
                    "So.")).put(article + "/withholding").then().statusCode(200);
        }
        FeedServer.serve(path, rss(item("one", "One", "Second.")));
        fetchAgain(source).body("updated", equalTo(0)).body("added", equalTo(0)).body("skips.reason", contains(reason));
        assertThat(given().get(article).statusCode()).isIn(404, 410);
    }

    @Test
    void tellsAStoryOnceThoughTwoSourcesTellIt() {
        String link = "https://www.wire.example/" + UUID.randomUUID();
        FeedServer.serve(path, rss(linked("x1", "A story of two harbours and a crane", link + "/?utm_source=rss#top")));
        String first = add(Map.of("publish", true));
        fetch(first).body("added", equalTo(1));
        FeedServer.serve(path + "/b",
                rss(linked("y1", "Another title", link.replace("www.", "").replace("https", "http")),
                        linked("y2", "A STORY of two harbours, and a crane!", "https://other.example/7"),
                        linked("y3", "A story of two harbours and a crane – and more", "https://other.example/8")));
        String second = add(path + "/b", Map.of("publish", true));
        fetch(second).body("added", equalTo(1)).body("same", equalTo(2));
        JsonPath items = articles(second);
        String article = ids(first).values().iterator().next();
        assertThat(items.<String>getList("items.findAll { it.outcome == 'SAME' }.article.id"))
                .containsExactly(article, article);

        FeedServer.serve(path + "/b",
                rss(linked("y1", "Another title, edited", link.replace("www.", "").replace("https", "http")),
                        linked("y2", "What became of the ferry", "https://other.example/7")));
        fetchAgain(second).body("added", equalTo(1)).body("same", equalTo(1)).body("outcome", equalTo("IMPORTED"));
        fetchAgain(second).body("added", equalTo(0)).body("same", equalTo(0));
    }

    @Test
    void bringsNothingAgainThatARemovedSourceBrought() {
        FeedServer.serve(path, rss(item(UUID.randomUUID().toString(), "One", "One.")));
        String source = add(Map.of("publish", true));
        fetch(source).body("added", equalTo(1));
        String article = ids(source).get("One");
        ada.calls().delete(SOURCES + "/" + source).then().statusCode(204);
        ada.calls().get(SOURCES + "/" + source).then().statusCode(404);
        given().get("/api/v1/articles/" + article).then().statusCode(200);
        fetch(add(Map.of("publish", true))).body("added", equalTo(0)).body("same", equalTo(1));
    }

    @Test
    void takesAnItemForTheSameThoughItsFeedCallsItSomethingElse() {
        String link = "https://wire.example" + path;
        FeedServer.serve(path, rss(item("a1", "One", "First.", link + "/1"), item("a2", "Two", "First.", link + "/2")));
        String source = add(Map.of("publish", true, "fullText", true));
        fetch(source).body("added", equalTo(2));
        Map<String, String> ids = ids(source);
        FeedServer.serve(path, rss(item("b1", "One", "First.", link + "/1"),
                item("b2", "Number two", "Second.", link.replace("https", "http") + "/2?utm_source=rss")));
        fetchAgain(source).body("added", equalTo(0)).body("updated", equalTo(1)).body("skipped", equalTo(0))
                .body("same", equalTo(0));
        assertThat(ids(source)).isEqualTo(Map.of("One", ids.get("One"), "Number two", ids.get("Two")));
        given().get("/api/v1/articles/" + ids.get("Two")).then().body("title", equalTo("Number two"))
                .body("body", equalTo("Second.")).body("revision", equalTo(2));
        given().get("/api/v1/articles/" + ids.get("One")).then().body("revision", equalTo(1));
        fetchAgain(source).body("added", equalTo(0)).body("updated", equalTo(0));
    }

    /** A word of the day, for instance. */
    @Test
    void takesNoItemForAnotherBecauseTheFeedHasOneLinkForAll() {
        String page = "https://wire.example" + path;
        FeedServer.serve(path, rss(linked("d1", "Monday", page)));
        String source = add(Map.of("publish", true));
        fetch(source).body("added", equalTo(1));
        FeedServer.serve(path, rss(linked("d2", "Tuesday", page)));
        fetchAgain(source).body("added", equalTo(1)).body("updated", equalTo(0));
        assertThat(ids(source)).containsOnlyKeys("Monday", "Tuesday");
    }

    /** As those of a show that has one page for all. */
    @Test
    void keepsItemsApartThatLeadToOnePage() {
        String page = "https://wire.example" + path;
        FeedServer.serve(path, rss(linked("a1", "Part one", page), linked("a2", "Part two", page)));
        String source = add(Map.of("publish", true));
        fetch(source).body("added", equalTo(2));
        FeedServer.serve(path, rss(linked("a2", "Part two", page), linked("a3", "Part three", page)));
        fetchAgain(source).body("added", equalTo(1)).body("updated", equalTo(0));
        FeedServer.serve(path, rss(linked("b3", "Part three", page), linked("b4", "Part four", page)));
        fetchAgain(source).body("added", equalTo(1)).body("updated", equalTo(0));
        assertThat(ids(source)).containsOnlyKeys("Part one", "Part two", "Part three", "Part four");
    }

    /** And the feed may call them all something else. */
    @Test
    void takesTheNewestOfAFeedThatIsNewAndNotAThousand() {
        FeedServer.serve(path, thousand("n"));
        String source = add(Map.of("publish", true));
        fetch(source).body("added", equalTo(20)).body("skipped", equalTo(980)).body("skips", hasSize(50))
                .body("skips.reason", hasItem("OLDER"));
        assertThat(ids(source)).containsKeys("Number 999", "Number 980").doesNotContainKey("Number 979");
        FeedServer.serve(path, thousand("m"));
        fetchAgain(source).body("added", equalTo(0)).body("skipped", equalTo(0));
    }

    private String thousand(String guid) {
        return rss(IntStream.range(0, 1000).mapToObj(
                i -> "<item><guid>%s%d</guid><title>Number %d</title><link>https://wire.example%s/n%d</link><pubDate>%s</pubDate></item>"
                        .formatted(guid, i, i, path, i,
                                "Mon, 02 Mar 2026 %02d:%02d:%02d GMT".formatted(i / 3600, i / 60 % 60, i % 60)))
                .toArray(String[]::new));
    }

    @Test
    void tamesWhatIsHostile() {
        String bidi = "\u202e";
        FeedServer.serve(path, rss(
                item("script", "Hi " + bidi + "there &lt;script&gt;alert(1)&lt;/script&gt;",
                        "<script>alert(1)</script><p onclick='x()'>Fine <a href='javascript:alert(1)'>click</a>"
                                + "<iframe src='https://evil.example'></iframe><img src='data:image/png;base64,AAAA'></p>"),
                item("script", "Twice", "Twice."), "<item><title>Nowhere</title><description>x</description></item>",
                "<item><guid>js</guid><title>Script</title><link>javascript:alert(1)</link></item>",
                item("long", "Long", "x".repeat(2_000_000)),
                "<item><guid>f</guid><title>Tomorrow's news</title><link>https://wire.example/" + path
                        + "/f</link><description>Soon.</description>"
                        + "<pubDate>Mon, 02 Mar 2099 09:00:00 GMT</pubDate></item>"));
        String source = add(Map.of("publish", true, "fullText", true));
        fetch(source).body("added", equalTo(2)).body("skips.reason.sort()",
                equalTo(List.of("NO_LINK", "NO_LINK", "REPEATED", "TOO_LONG")));
        Map<String, String> ids = ids(source);
        given().get("/api/v1/articles/" + ids.get("Hi there")).then().body("title", equalTo("Hi there"))
                .body("html", equalTo("<p>Fine click</p>\n"));
        Instant told = Instant.parse(given().get("/api/v1/articles/" + ids.get("Tomorrow's news"))
                .path("source.publishedAt"));
        assertThat(told).isBeforeOrEqualTo(Instant.now());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>",
            "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>",
            "<html><body>Not a feed</body></html>", "", "{\"items\": []}"})
    void takesNothingForAFeedThatIsNone(String text) {
        FeedServer.serve(path, text.isEmpty() ? " " : text);
        String source = add(Map.of());
        fetch(source).body("outcome", equalTo("FAILED")).body("trouble", equalTo("NOT_A_FEED"));
        ada.calls().get(SOURCES + "/" + source).then().body("failures", equalTo(1));
    }

    @Test
    void readsAtomAndShowsTheBeginningWhereTheLicenceAllowsNoMore() {
        FeedServer.serve(path, """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>urn:a</id><updated>2026-03-02T09:00:00Z</updated>
                <entry><id>urn:a:1</id><title type="html">A &lt;b&gt;quiet&lt;/b&gt; day</title><link href="/day"/>
                <updated>2026-03-02T09:00:00Z</updated><author><name>Mai</name></author>
                <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>""".formatted("word ".repeat(300)));
        String source = add(Map.of("publish", true));
        fetch(source).body("added", equalTo(1));
        String id = ids(source).get("A quiet day");
        String body = given().get("/api/v1/articles/" + id).path("body");
        assertThat(body).startsWith("word word")
                .contains("word…\n\n[Harbour Wire](<" + FeedServer.address("/day") + ">)")
                .hasSizeLessThan(700);
    }

    @Test
    void asksLessOftenWhatFailsAndStopsAtWhatIsGone() {
        FeedServer.status(path, 503, "Retry-After", "7200");
        String source = add(Map.of("paused", false, "everyMinutes", 5));
        await().atMost(20, SECONDS).until(() -> run(source, "outcome").equals("FAILED"));
        JsonPath failing = ada.calls().get(SOURCES + "/" + source).jsonPath();
        assertThat(failing.getString("health")).isEqualTo("FAILING");
        assertThat(failing.getInt("lastRun.status")).isEqualTo(503);
        assertThat(Duration.between(Instant.now(), Instant.parse(failing.getString("nextRunAt"))))
                .isBetween(Duration.ofMinutes(118), Duration.ofMinutes(121));
        FeedServer.status(path, 410);
        due(source);
        await().atMost(20, SECONDS).until(() -> run(source, "outcome").equals("GONE"));
        ada.calls().get(SOURCES + "/" + source).then().body("paused", equalTo(true))
                .body("pausedBecause", equalTo("GONE")).body("nextRunAt", nullValue());
    }

    @Test
    void movesWithAFeedThatMovesForGoodAndNotWithOneThatDoesNot() {
        FeedServer.serve(path + "/new", rss(item("one", "One", "One.")));
        FeedServer.status(path, 302, "Location", FeedServer.address(path + "/new"));
        String source = add(Map.of());
        fetch(source).body("outcome", equalTo("IMPORTED"));
        ada.calls().get(SOURCES + "/" + source).then().body("address", equalTo(FeedServer.address(path)));
        FeedServer.status(path, 301, "Location", FeedServer.address(path + "/new"));
        fetchAgain(source);
        ada.calls().get(SOURCES + "/" + source).then().body("address", equalTo(FeedServer.address(path + "/new")));
        FeedServer.status(path + "/new", 301, "Location", "http://169.254.169.254/latest");
        fetchAgain(source).body("trouble", equalTo("ADDRESS"));
        ada.calls().get(SOURCES + "/" + source).then().body("address", equalTo(FeedServer.address(path + "/new")));
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1/feed,ADDRESS", "http://10.0.0.1/feed,ADDRESS", "http://169.254.169.254/,ADDRESS",
            "http://[::1]/,ADDRESS", "http://example.org:22/,LINK"})
    void asksNoPrivateAddress(String address, String trouble) {
        String source = created(fields(address, Map.of())).extract().path("id");
        fetch(source).body("outcome", equalTo("FAILED")).body("trouble", equalTo(trouble));
        ada.calls().delete(SOURCES + "/" + source).then().statusCode(204);
    }

    /** What dies while it looks at a source leaves it to the next, which finds what was done. */
    @Test
    void goesOnWhereOneThatDiedWas() {
        FeedServer.serve(path, rss(item("one", "One", "One.")));
        String source = add(Map.of("publish", true));
        assertThat(runs.take(UUID.fromString(source))).isPresent();
        problem(ada.calls().post(SOURCES + "/" + source + "/fetch").then(), 409, "source-is-being-fetched");
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(
                "update feed_source set leased_until = now() - interval '1 second', paused = false, paused_because = null, next_run_at = now() where id = :id")
                .setParameter("id", UUID.fromString(source)).executeUpdate());
        await().atMost(20, SECONDS).until(() -> "IMPORTED".equals(run(source, "outcome")));
        ada.calls().get(SOURCES + "/" + source + "/runs").then().body("items", hasSize(2))
                .body("items[0].added", equalTo(1)).body("items[1].trouble", equalTo("INTERRUPTED"));
    }

    @Test
    void isFetchedOnceAMinuteAtMost() {
        FeedServer.serve(path, rss());
        String source = add(Map.of());
        fetch(source);
        problem(ada.calls().post(SOURCES + "/" + source + "/fetch").then(), 429, "too-many-requests")
                .header("Retry-After", notNullValue());
    }

    @Test
    void isForAdminsAlone() {
        FeedServer.serve(path, rss());
        String source = SOURCES + "/" + add(Map.of());
        Person mod = Person.moderator("mod");
        for (String each : List.of(SOURCES, source, source + "/runs", source + "/items")) {
            given().get(each).then().statusCode(401);
            mod.calls().get(each).then().statusCode(403);
            ada.scoped("read write moderation").calls().get(each).then().statusCode(403);
        }
        mod.calls().delete(source).then().statusCode(403);
        mod.calls().post(source + "/fetch").then().statusCode(403);
        mod.calls().contentType(ContentType.JSON).body(fields(FeedServer.address(path), Map.of())).post(SOURCES).then()
                .statusCode(403);
        for (String each : List.of("", "/runs", "/items")) {
            problem(ada.calls().get(SOURCES + "/" + UUID.randomUUID() + each).then(), 404, "not-found");
        }
        problem(ada.calls().post(SOURCES + "/" + UUID.randomUUID() + "/fetch").then(), 404, "not-found");
    }

    /** An admin must not put words in a stranger's mouth. */
    @Test
    void publishesAsItsAdminOrAsNobodyElse() {
        Person lan = Person.named("lan");
        Person eve = Person.admin("eve");
        for (String handle : List.of(lan.handle(), eve.handle(), "plaza", "moderator", "no")) {
            created(fields(FeedServer.address(path), Map.of("account", handle, "publish", true))).statusCode(400)
                    .body("violations.field", contains("account"));
        }
        String wire = Member.unique("wire");
        created(fields(FeedServer.address(path), Map.of("account", wire))).statusCode(400).body("violations.field",
                contains("publish"));
        String source = add(Map.of("account", wire, "publish", true));
        String again = add(path + "/2", Map.of("account", wire, "publish", true));
        ada.calls().get(SOURCES + "/" + again).then().body("account.handle", equalTo(wire));
        Member.login(wire, "anything at all here").statusCode(401);
        FeedServer.serve(path, rss(item(UUID.randomUUID().toString(), "By a feed", "One.")));
        fetch(source).body("added", equalTo(1));
        given().get("/api/v1/articles/" + ids(source).get("By a feed")).then().body("author.handle", equalTo(wire));
        String own = add(path + "/3", Map.of());
        patch(eve, own, Map.of("address", "https://elsewhere.example/")).statusCode(400).body("violations.field",
                contains("account"));
        patch(eve, own, Map.of("everyMinutes", 600)).statusCode(200).body("everyMinutes", equalTo(600));
    }

    @Test
    void stopsWhereItsAccountMayNotBePublishedAs() {
        Person eve = Person.admin("eve");
        FeedServer.serve(path, rss(item("one", "One", "One.")));
        String source = eve.calls().contentType(ContentType.JSON).body(fields(FeedServer.address(path), Map.of()))
                .post(SOURCES).then().statusCode(201).extract().path("id");
        ada.calls().contentType(ContentType.JSON).body(Map.of("roles", List.of("user")))
                .put("/api/v1/accounts/" + eve.handle() + "/roles").then().statusCode(200);
        fetch(source).body("trouble", equalTo("ACCOUNT"));
        ada.calls().get(SOURCES + "/" + source).then().body("pausedBecause", equalTo("ADMIN"));
    }

    @ParameterizedTest
    @CsvSource({"name,''", "address,ftp://x.example/", "address,https://a:b@x.example/", "kind,ORIGINAL",
            "everyMinutes,4", "everyMinutes,10081", "language,no language", "topics,[a]"})
    void saysWhichFieldIsWrong(String field, String value) {
        Object sent = value.matches("\\d+") ? Integer.valueOf(value) : value.equals("[a]") ? List.of("a") : value;
        created(fields(FeedServer.address(path), Map.of(field, sent))).statusCode(400).body("violations[0].field",
                containsString(field));
    }

    @Test
    void isChangedByWhoHasSeenIt() {
        FeedServer.serve(path, rss());
        String source = add(Map.of());
        created(fields(FeedServer.address(path), Map.of())).statusCode(400).body("violations.field",
                contains("address"));
        ada.calls().contentType("application/merge-patch+json").body(Map.of("name", "Other"))
                .patch(SOURCES + "/" + source)
                .then().statusCode(428);
        ada.calls().contentType("application/merge-patch+json").header("If-Match", "\"99-ab\"")
                .body(Map.of("name", "Other")).patch(SOURCES + "/" + source).then().statusCode(412);
        patch(ada, source, Map.of("name", "Other", "topics", List.of("Ports"))).statusCode(200)
                .body("name", equalTo("Other")).body("topics", contains("ports"));
    }

    /** What is kept for review is a draft of the admin's, which changes with its item until it is published. */
    @Test
    void keepsForReviewWhatIsNotToBePublishedAtOnce() {
        FeedServer.serve(path, rss(item("one", "One", "First.")));
        String source = add(Map.of("fullText", true));
        fetch(source);
        String article = "/api/v1/articles/" + ids(source).get("One");
        given().get(article).then().statusCode(404);
        ada.calls().get(article).then().body("state", equalTo("DRAFT"));
        FeedServer.serve(path, rss(item("one", "One", "Second.")));
        fetchAgain(source).body("updated", equalTo(1));
        ada.calls().get(article).then().body("state", equalTo("DRAFT")).body("body", equalTo("Second."));
    }

    @Test
    void isListedByOneQuestion() {
        FeedServer.serve(path, rss());
        add(Map.of());
        add(path + "/2", Map.of());
        String next = ada.calls().queryParam("limit", 1).get(SOURCES).then().statusCode(200)
                .body("items[0].name", equalTo("Harbour Wire")).extract().path("next");
        assertThat(statements.during(() -> ada.calls().queryParam("after", next).get(SOURCES).then().statusCode(200)
                .body("items", not(hasSize(0)))).stream().filter(sql -> sql.contains("feed_source"))).hasSize(1);
    }

    private String add(Map<String, ?> more) {
        return add(path, more);
    }

    private String add(String path, Map<String, ?> more) {
        return created(fields(FeedServer.address(path), more)).statusCode(201).extract().path("id");
    }

    private static Map<String, Object> fields(String address, Map<String, ?> more) {
        Map<String, Object> fields = new HashMap<>(
                Map.of("name", "Harbour Wire", "address", address, "language", "en", "paused", true));
        fields.putAll(more);
        return fields;
    }

    private ValidatableResponse created(Map<String, ?> fields) {
        return ada.calls().contentType(ContentType.JSON).body(fields).post(SOURCES).then();
    }

    private ValidatableResponse fetch(String source) {
        String run = ada.calls().post(SOURCES + "/" + source + "/fetch").then().statusCode(200).extract().path("id");
        await().atMost(30, SECONDS)
                .until(() -> run(source, "id").equals(run) && !run(source, "outcome").equals("RUNNING"));
        return ada.calls().get(SOURCES + "/" + source + "/runs?limit=1").then().statusCode(200).rootPath("items[0]");
    }

    /** As the clock would, for who asks must wait for a minute; at once, and not at the next look in two seconds. */
    private ValidatableResponse fetchAgain(String source) {
        String before = run(source, "id");
        boolean paused = ada.calls().get(SOURCES + "/" + source).path("paused");
        due(source);
        fetching.fetchDue();
        await().atMost(20, SECONDS)
                .until(() -> !run(source, "id").equals(before) && !run(source, "outcome").equals("RUNNING"));
        if (paused) {
            pause(source);
        }
        return ada.calls().get(SOURCES + "/" + source + "/runs?limit=1").then().statusCode(200).rootPath("items[0]");
    }

    private void due(String source) {
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(
                "update feed_source set paused = false, paused_because = null, next_run_at = now() where id = :id")
                .setParameter("id", UUID.fromString(source)).executeUpdate());
    }

    private void pause(String source) {
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(
                "update feed_source set paused = true, paused_because = 'ADMIN' where id = :id")
                .setParameter("id", UUID.fromString(source)).executeUpdate());
    }

    private String run(String source, String field) {
        return String.valueOf(ada.calls().get(SOURCES + "/" + source).<Object>path("lastRun." + field));
    }

    private JsonPath articles(String source) {
        return ada.calls().get(SOURCES + "/" + source + "/items?limit=100").then().statusCode(200).extract().jsonPath();
    }

    private Map<String, String> ids(String source) {
        List<Map<String, Object>> items = articles(source).getList("items");
        return items.stream().filter(each -> each.get("article") != null).collect(Collectors.toMap(
                each -> (String) ((Map<?, ?>) each.get("article")).get("title"),
                each -> (String) ((Map<?, ?>) each.get("article")).get("id")));
    }

    private void edit(String article, String field, String value) {
        String tag = ada.calls().get("/api/v1/articles/" + article).header("ETag");
        ada.calls().contentType("application/merge-patch+json").header("If-Match", tag).body(Map.of(field, value))
                .patch("/api/v1/articles/" + article).then().statusCode(200);
    }

    private static ValidatableResponse patch(Person admin, String source, Map<String, ?> fields) {
        String tag = admin.calls().get(SOURCES + "/" + source).header("ETag");
        return admin.calls().contentType("application/merge-patch+json").header("If-Match", tag).body(fields)
                .patch(SOURCES + "/" + source).then();
    }

    private String item(String guid, String title, String html) {
        return item(guid, title, html, "https://wire.example" + path + "/" + guid);
    }

    private static String linked(String guid, String title, String link) {
        return item(guid, title, "Words.", link);
    }

    private static String item(String guid, String title, String html, String link) {
        return """
                <item><guid isPermaLink="false">%s</guid><title>%s</title><link>%s</link>
                <author>ha@wire.example (Thu Hà)</author><pubDate>Mon, 02 Mar 2026 09:00:00 GMT</pubDate>
                <content:encoded><![CDATA[%s]]></content:encoded></item>""".formatted(guid, title,
                link.replace("&", "&amp;"), html);
    }

    private static String rss(String... items) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Harbour Wire</title><link>https://wire.example/</link><description>Ports</description>
                %s</channel></rss>""".formatted(String.join("\n", items));
    }
}
