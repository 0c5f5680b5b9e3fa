package social.plaza.engagement.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.engagement.Eventually.eventually;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class FeedTest {

    private static final String FEEDS = "/api/v1/feeds/";

    @Inject
    ObjectMapper json;

    @Inject
    SessionFactory sessions;

    @Test
    void givesWholeItemsTheNewestFirst() {
        Person minh = Person.named("minh");
        Person reader = Person.named("reader");
        UUID older = minh.publishes("Older");
        UUID newer = minh.publishes("Newer", "ai");
        reader.calls().put("/api/v1/likes/" + newer).then().statusCode(204);
        page(reader, "latest", Map.of("limit", 2)).body("items.id", contains(newer.toString(), older.toString()))
                .body("items[0].why.kind", equalTo("LATEST")).body("items[0].why.by", nullValue())
                .body("items[0].article.id", equalTo(newer.toString()))
                .body("items[0].article.title", equalTo("Newer")).body("items[0].article.topics", contains("ai"))
                .body("items[0].article.author.handle", equalTo(minh.handle()))
                .body("items[0].article.source.kind", equalTo("ORIGINAL"))
                .body("items[0].article.url", containsString("/@" + minh.handle()))
                .body("items[0].counts.likes", equalTo(1)).body("items[0].viewer.liked", equalTo(true))
                .body("items[1].viewer.liked", equalTo(false)).body("next", notNullValue());
        given().get(FEEDS + "latest").then().body("items[0].viewer", nullValue());
    }

    @Test
    void pagesThroughATopicWithoutRepeatsWhileNewArticlesArrive() {
        Person minh = Person.named("minh");
        String topic = topic();
        List<String> published = new ArrayList<>();
        IntStream.range(0, 7).forEach(number -> published.addFirst(minh.publishes("No. " + number, topic).toString()));
        List<String> seen = through(Person.named("reader"), "topics/" + topic.toUpperCase(), 3,
                () -> minh.publishes("Newer", topic));
        assertThat(seen).containsExactlyElementsOf(published);
    }

    @Test
    void findsCashTagsLikeTopics() {
        Person minh = Person.named("minh");
        String tag = topic().toUpperCase();
        ObjectNode article = minh.article("On a stock");
        article.putArray("cashtags").add(tag);
        UUID id = Person.tells(article);
        page(minh, "topics/" + tag.toLowerCase(), Map.of()).body("items.id", contains(id.toString()))
                .body("items[0].why.topic", equalTo(tag.toLowerCase()));
        page(minh, "topics/$" + tag, Map.of()).body("items.id", contains(id.toString()));
    }

    @Test
    void listsACashTagApartFromTheTopicOfItsName() {
        Person minh = Person.named("minh");
        String tag = "X" + topic().toUpperCase().replaceAll("[^A-Z0-9]", "").substring(0, 7);
        UUID traded = Person.tells(naming(minh.article("On a stock"), tag));
        UUID word = minh.publishes("On a word", tag.toLowerCase());
        page(minh, "cashtags/" + tag.toLowerCase(), Map.of()).body("items.id", contains(traded.toString()))
                .body("items[0].why.kind", equalTo("TOPIC")).body("items[0].why.cashtag", equalTo(tag))
                .body("items[0].why.topic", equalTo(tag.toLowerCase()));
        page(minh, "topics/" + tag, Map.of()).body("items.id", contains(word.toString(), traded.toString()))
                .body("items.why.cashtag", contains(nullValue(), nullValue()));
        UUID another = Person.tells(naming(minh.article("On it again"), tag));
        assertThat(through(minh, "cashtags/" + tag, 1, () -> minh.publishes("Else", "else")))
                .containsExactly(another.toString(), traded.toString());
        Person.tells(naming(minh.article("On it again"), tag).put("id", another.toString()).put("state", "WITHHELD"));
        page(minh, "cashtags/" + tag, Map.of()).body("items.id", contains(traded.toString()));
        String next = page(minh, "topics/" + tag, Map.of("limit", 1)).extract().path("next");
        minh.calls().queryParam("after", next).get(FEEDS + "cashtags/" + tag).then().statusCode(400);
        given().get(FEEDS + "cashtags/1INCH").then().statusCode(404);
    }

    @Test
    void bringsWhatNamesACashTagThatOneFollows() {
        Person reader = Person.named("reader");
        Person minh = Person.named("minh");
        String tag = "X" + topic().toUpperCase().replaceAll("[^A-Z0-9]", "").substring(0, 7);
        reader.calls().put("/api/v1/follows/cashtags/" + tag).then().statusCode(204);
        reader.calls().put("/api/v1/follows/topics/" + tag).then().statusCode(204);
        minh.publishes("Not for me");
        UUID traded = Person.tells(naming(minh.article("On a stock"), tag));
        page(reader, "following", Map.of()).body("items.id", contains(traded.toString()));
        reader.calls().delete("/api/v1/follows/topics/" + tag).then().statusCode(204);
        page(reader, "following", Map.of()).body("items.id", contains(traded.toString()))
                .body("items[0].why.kind", equalTo("TOPIC")).body("items[0].why.cashtag", equalTo(tag));
    }

    private static ObjectNode naming(ObjectNode article, String tag) {
        article.putArray("cashtags").add(tag);
        return article;
    }

    @Test
    void showsAnAccountsArticlesAndWhatItPassedOnEachOnce() {
        Person minh = Person.named("minh");
        Person lan = Person.named("lan");
        UUID own = lan.publishes("Lan's own");
        UUID other = minh.publishes("Minh's");
        repost(lan, other, null).statusCode(201);
        repost(lan, own, null).statusCode(201);
        repost(lan, other, "Look at this").statusCode(201);
        UUID latest = lan.publishes("Lan's latest");
        page(minh, "accounts/" + lan.handle(), Map.of())
                .body("items.id", contains(latest.toString(), other.toString(), own.toString()))
                .body("items[1].why.kind", equalTo("REPOSTED")).body("items[1].why.quote", equalTo("Look at this"))
                .body("items[1].why.by.handle", equalTo(lan.handle()))
                .body("items[1].counts.reposts", equalTo(2));
        assertThat(through(minh, "accounts/" + lan.handle(), 1, () -> repost(lan, other, "Again")))
                .containsExactly(latest.toString(), other.toString(), own.toString());
        minh.calls().get(FEEDS + "accounts/nobody_here").then().statusCode(404);
        given().get(FEEDS + "accounts/nobody_here").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void joinsWhatOneFollowsAndSaysWhy() {
        Person reader = Person.named("reader");
        Person followed = Person.named("followed");
        Person friend = Person.named("friend");
        Person stranger = Person.named("stranger");
        String topic = topic();
        reader.calls().put("/api/v1/follows/accounts/" + followed.handle()).then().statusCode(204);
        reader.calls().put("/api/v1/follows/accounts/" + friend.handle()).then().statusCode(204);
        reader.calls().put("/api/v1/follows/topics/" + topic).then().statusCode(204);
        UUID unseen = stranger.publishes("Not for me");
        UUID passedOn = stranger.publishes("Passed on");
        UUID both = followed.publishes("By the followed, on the topic", topic);
        UUID onTopic = stranger.publishes("On the topic", topic);
        repost(friend, passedOn, null).statusCode(201);
        repost(friend, both, null).statusCode(201);
        repost(followed, passedOn, "Me too").statusCode(201);
        page(reader, "following", Map.of())
                .body("items.id", contains(passedOn.toString(), onTopic.toString(), both.toString()))
                .body("items.why.kind", contains("REPOSTED", "TOPIC", "FOLLOWED"))
                .body("items[0].why.by.handle", equalTo(friend.handle()))
                .body("items[1].why.topic", equalTo(topic))
                .body("items[2].why.by.handle", equalTo(followed.handle()))
                .body("items.id", not(hasItem(unseen.toString())));
        assertThat(through(reader, "following", 1, () -> repost(followed, onTopic, "And this")))
                .containsExactly(passedOn.toString(), onTopic.toString(), both.toString());
        given().get(FEEDS + "following").then().statusCode(401);
        page(stranger, "following", Map.of()).body("items", empty());
    }

    @Test
    void ranksByWhatOthersDidAndPagesInTheOrderOfTheFirstPage() {
        Person author = Person.named("author");
        List<Person> fans = IntStream.range(0, 12).mapToObj(number -> Person.named("fan" + number)).toList();
        List<UUID> articles = IntStream.range(0, 6).mapToObj(number -> author.publishes("Hot " + number)).toList();
        IntStream.range(0, 6).forEach(number -> fans.stream().limit(2 + number * 2)
                .forEach(fan -> fan.calls().put("/api/v1/likes/" + articles.get(number)).then().statusCode(204)));
        author.calls().put("/api/v1/likes/" + articles.getFirst()).then().statusCode(204);
        List<String> hottest = articles.reversed().stream().map(UUID::toString).toList();
        Person reader = Person.named("reader");
        eventually(() -> page(reader, "hot", Map.of("limit", 100)).body("items.id.findAll { it in ["
                + String.join(",", hottest.stream().map(id -> "'" + id + "'").toList()) + "] }",
                equalTo(hottest)));
        List<String> order = page(reader, "hot", Map.of("limit", 24)).extract().path("items.id");
        List<String> seen = through(reader, "hot", 2, 12, () -> fans.forEach(fan -> fan.calls()
                .put("/api/v1/likes/" + articles.getFirst()).then().statusCode(204)));
        assertThat(seen).containsExactlyElementsOf(order).containsSubsequence(hottest);
    }

    @Test
    void putsPinsFirstAndEachArticleOnce() {
        Person moderator = Person.moderator("mod");
        Person minh = Person.named("minh");
        String topic = topic();
        List<String> published = new ArrayList<>();
        IntStream.range(0, 5).forEach(number -> published.addFirst(minh.publishes("No. " + number, topic).toString()));
        pin(moderator, "topic:" + topic, published.get(3), 1);
        pin(moderator, "topic:" + topic, published.get(4), 2);
        page(minh, "topics/" + topic, Map.of()).body("items.id", contains(published.get(3), published.get(4),
                published.get(0), published.get(1), published.get(2)))
                .body("items.why.kind", contains("PINNED", "PINNED", "TOPIC", "TOPIC", "TOPIC"))
                .body("items[0].why.note", equalTo("For good reason"));
        for (int limit = 1; limit <= 4; limit++) {
            assertThat(through(minh, "topics/" + topic, limit, () -> {
            })).containsExactly(published.get(3),
                    published.get(4), published.get(0), published.get(1), published.get(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "WITHHELD", "DELETED"})
    void showsNothingThatReadersDoNotSee(String state) {
        Person minh = Person.named("minh");
        Person reader = Person.named("reader");
        String topic = topic();
        UUID article = minh.publishes("Not for long", topic);
        reader.calls().put("/api/v1/follows/accounts/" + minh.handle()).then().statusCode(204);
        reader.calls().put("/api/v1/bookmarks/" + article).then().statusCode(204);
        repost(reader, article, null).statusCode(201);
        pin(Person.moderator("mod"), "topic:" + topic, article.toString(), 1);
        List<String> feeds = List.of("latest", "topics/" + topic, "accounts/" + minh.handle(),
                "accounts/" + reader.handle(), "following");
        feeds.forEach(feed -> page(reader, feed, Map.of()).body("items.id", hasItem(article.toString())));
        reader.calls().get("/api/v1/bookmarks").then().body("items.id", contains(article.toString()))
                .body("items[0].viewer.bookmarked", equalTo(true));
        Person.tells(json.createObjectNode().put("id", article.toString()).put("authorId", minh.id().toString())
                .put("state", state).put("revision", 1));
        feeds.forEach(feed -> page(reader, feed, Map.of()).body("items.id", not(hasItem(article.toString()))));
        page(reader, "hot", Map.of("limit", 100)).body("items.id", not(hasItem(article.toString())));
        reader.calls().get("/api/v1/bookmarks").then().body("items", empty());
    }

    @Test
    void speaksTheReadersLanguageAndCarriesTheDisclaimersOfTheMoment() {
        Person minh = Person.named("minh");
        String topic = topic();
        Instant now = Instant.now();
        ObjectNode article = minh.article("Original", topic);
        article.putArray("disclaimers").add(demand("third-party-content", now.minusSeconds(60), null))
                .add(demand("ended", now.minusSeconds(60), now.minusSeconds(30)))
                .add(demand("to-come", now.plusSeconds(3600), null));
        article.putArray("translations").addObject().put("language", "vi").put("title", "B\u1ea3n d\u1ecbch")
                .put("summary", "T\u00f3m t\u1eaft").putArray("disclaimers")
                .add(demand("machine-translated", now.minusSeconds(60), null));
        Person.tells(article);
        page(minh, "topics/" + topic, Map.of("lang", "vi"))
                .body("items[0].article.title", equalTo("B\u1ea3n d\u1ecbch"))
                .body("items[0].article.language", equalTo("vi"))
                .body("items[0].article.disclaimers", contains("third-party-content", "machine-translated"));
        page(minh, "topics/" + topic, Map.of("lang", "de")).body("items[0].article.title", equalTo("Original"))
                .body("items[0].article.disclaimers", contains("third-party-content"));
        minh.calls().header("Accept-Language", "de, vi-VN;q=0.9, en;q=0.8").get(FEEDS + "topics/" + topic).then()
                .body("items[0].article.language", equalTo("vi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "after=bm9wZQ", "limit=0", "limit=101", "limit=ten"})
    void refusesABadPage(String query) {
        for (String feed : List.of("latest", "hot", "topics/ai")) {
            given().get(FEEDS + feed + "?" + query).then().statusCode(400).body("violations.field",
                    contains(query.substring(0, query.indexOf('='))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de;q=abc", ";;", "*", "-", "vi-VN-x-y-z-1234567890", "en,,,;q=2"})
    void mindsNoOddLanguage(String languages) {
        given().header("Accept-Language", languages).get(FEEDS + "latest").then().statusCode(200);
        given().queryParam("lang", languages).get(FEEDS + "latest").then().statusCode(200);
    }

    @Test
    void refusesTheCursorOfAnotherFeed() {
        Person minh = Person.named("minh");
        String topic = topic();
        IntStream.range(0, 3).forEach(number -> minh.publishes("No. " + number, topic));
        for (String feed : List.of("latest", "hot", "topics/" + topic)) {
            String next = page(minh, feed, Map.of("limit", 1)).extract().path("next");
            minh.calls().queryParam("after", next).get(FEEDS + "topics/other").then().statusCode(400);
            minh.calls().queryParam("after", next).get(FEEDS + "following").then().statusCode(400);
        }
    }

    @Test
    void letsCachesKeepWhatEveryoneSeesAlike() {
        Person.named("minh").publishes("For all");
        String tag = given().get(FEEDS + "latest").then().statusCode(200)
                .header("Cache-Control", containsString("public")).extract().header("ETag");
        given().header("If-None-Match", tag).get(FEEDS + "latest").then().statusCode(304);
        Person.named("lan").calls().get(FEEDS + "latest").then().header("Cache-Control", containsString("no-store"));
    }

    @Test
    void readsAPageWithOneOrTwoStatements() {
        Person reader = Person.named("reader");
        Person minh = Person.named("minh");
        IntStream.range(0, 25).forEach(number -> minh.publishes("No. " + number, "ai"));
        reader.calls().put("/api/v1/follows/accounts/" + minh.handle()).then().statusCode(204);
        for (String feed : List.of("latest", "following", "topics/ai", "accounts/" + minh.handle(), "hot")) {
            String next = page(reader, feed, Map.of()).extract().path("next");
            assertThat(leastStatements(() -> page(reader, feed, Map.of("after", next)))).as(feed).isBetween(1L, 2L);
        }
    }

    /** The least of several times, as other things go on in the background. */
    private long leastStatements(Runnable reading) {
        return IntStream.range(0, 8).mapToLong(time -> {
            long before = sessions.getStatistics().getPrepareStatementCount();
            reading.run();
            return sessions.getStatistics().getPrepareStatementCount() - before;
        }).min().orElseThrow();
    }

    /** Ids of all items, page by page. */
    private static List<String> through(Person reader, String feed, int limit, Runnable betweenPages) {
        return through(reader, feed, limit, Integer.MAX_VALUE, betweenPages);
    }

    private static List<String> through(Person reader, String feed, int limit, int pages, Runnable betweenPages) {
        List<String> seen = new ArrayList<>();
        Map<String, Object> query = Map.of("limit", limit);
        for (int number = 0; query != null && number < pages; number++) {
            var page = page(reader, feed, query).extract();
            assertThat(page.jsonPath().getList("items")).hasSizeLessThanOrEqualTo(limit);
            seen.addAll(page.jsonPath().getList("items.id", String.class));
            String next = page.path("next");
            query = next == null ? null : Map.of("limit", limit, "after", next);
            betweenPages.run();
        }
        return seen;
    }

    private static ValidatableResponse page(Person reader, String feed, Map<String, ?> query) {
        return reader.calls().queryParams(query).get(FEEDS + feed).then().statusCode(200);
    }

    private static ValidatableResponse repost(Person person, UUID article, String quote) {
        var body = new java.util.HashMap<String, Object>(Map.of("articleId", article));
        body.put("quote", quote);
        return person.calls().contentType(ContentType.JSON).body(body).post("/api/v1/reposts").then();
    }

    private static void pin(Person moderator, String board, String article, int position) {
        moderator.calls().contentType(ContentType.JSON).body(Map.of("board", board, "articleId", article, "position",
                position, "note", "For good reason")).post("/api/v1/pins").then().statusCode(201);
    }

    private ObjectNode demand(String key, Instant from, Instant until) {
        return json.createObjectNode().put("key", key).put("from", from.toString())
                .put("until", until == null ? null : until.toString());
    }

    private static String topic() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }
}
