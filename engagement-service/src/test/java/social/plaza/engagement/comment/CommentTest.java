package social.plaza.engagement.comment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.MovableClock;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;
import social.plaza.http.Cursor;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class CommentTest {

    @Inject
    MovableClock clock;

    @Inject
    Session session;

    private final Person an = Person.named("an");
    private final Person bo = Person.named("bo");
    private final UUID article = an.publishes("Much to say about");

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void isReadWithItsReplies() {
        String first = say(bo, null, "First!").statusCode(201).header("ETag", startsWith("\"1-"))
                .body("author.handle", equalTo(bo.handle()))
                .body("depth", equalTo(0)).body("state", equalTo("VISIBLE")).body("articleRevision", equalTo(1))
                .extract()
                .path("id");
        String answer = said(an, first, "Indeed");
        said(bo, answer, "Quite");
        list("old").body("items", hasSize(1)).body("items[0].replies", equalTo(1))
                .body("items[0].children[0].body", equalTo("Indeed")).body("items[0].children[0].depth", equalTo(1))
                .body("items[0].children[0].children[0].html", equalTo("<p>Quite</p>\n"));
        given().get("/api/v1/comments/" + answer).then().statusCode(200).body("parentId", equalTo(first))
                .body("children.body", contains("Quite"));
        given().get("/api/v1/comments/" + first + "/replies").then().statusCode(200).body("items.id", contains(answer));
        assertThat(counted()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # Loud                          | <p>Loud</p>
            **a** _b_ ~~c~~ `` `d` ``       | <p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>
            ![x](https://e.org/p.png)       | <p><a href="https://e.org/p.png" rel="noopener ugc nofollow">x</a></p>
            https://e.org                   | <p><a href="https://e.org" rel="noopener ugc nofollow">https://e.org</a></p>
            [x](javascript:alert(1))        | <p>x</p>
            [x](/q/metrics)                 | <p>x</p>
            <b onclick="x">hi</b>           | <p>&lt;b onclick&#61;&#34;x&#34;&gt;hi&lt;/b&gt;</p>
            #AI and $BTC, not C#            | <p><a href="/t/ai">#AI</a> and <a href="/c/BTC">$BTC</a>, not C#</p>
            @nobody_at_all                  | <p>&#64;nobody_at_all</p>
            """)
    void rendersWordsAndNothingElse(String body, String html) {
        String shown = say(bo, null, body.replace("`` ", "").replace(" ``", "")).statusCode(201).extract().path("html");
        assertThat(shown.strip()).isEqualTo(html);
    }

    @Test
    void linksThoseItMentions() {
        String html = say(bo, null, "Ask @" + an.handle() + "!").extract().path("html");
        assertThat(html).contains("<a href=\"/&#64;" + an.handle() + "\">").doesNotContain("rel=");
    }

    @Test
    void isEditedByItsAuthorAlone() {
        String id = said(bo, null, "Frist");
        String path = "/api/v1/comments/" + id;
        problem(patch(bo, id, null, "{\"body\":\"First\"}"), 428, "if-match-required");
        patch(bo, id, "\"1\"", "{\"body\":\"First\"}").statusCode(200).body("body", equalTo("First"))
                .body("revision", equalTo(2))
                .body("editedAt", notNullValue()).body("html", equalTo("<p>First</p>\n"))
                .header("ETag", startsWith("\"2-"));
        problem(patch(bo, id, "\"1\"", "{\"body\":\"Again\"}"), 412, "changed-meanwhile");
        problem(patch(an, id, "\"2\"", "{\"body\":\"Hacked\"}"), 403, "not-your-comment");
        problem(patch(bo, id, "\"2\"", "{\"body\":null}"), 400, "bad-request");
        problem(patch(bo, id, "\"2\"", "{\"author\":\"an\"}"), 400, "bad-request");
        String tag = given().get(path).then().body("body", equalTo("First")).extract().header("ETag");
        patch(bo, id, tag, "{\"body\":\"First, really\"}").statusCode(200);
    }

    @Test
    void leavesItsPlaceWhenItIsDeleted() {
        String id = said(bo, null, "Regrettable");
        said(an, id, "Oh");
        problem(delete(an, id), 403, "not-your-comment");
        delete(bo, id).statusCode(204);
        delete(bo, id).statusCode(204);
        list("new").body("items[0].state", equalTo("DELETED")).body("items[0].author", nullValue())
                .body("items[0].body", nullValue()).body("items[0].html", nullValue())
                .body("items[0].replies", equalTo(1))
                .body("items[0].children.body", contains("Oh"));
        assertThat(counted()).isEqualTo(1);
        problem(say(an, id, "Too late"), 409, "comment-deleted");
        problem(patch(bo, id, "*", "{\"body\":\"Back\"}"), 409, "comment-deleted");
        problem(bo.calls().put("/api/v1/comments/" + id + "/like").then(), 409, "comment-deleted");
        assertThat(session("select count(*) from comment where id = '" + id + "' and body is null")).isEqualTo(1);
    }

    @Test
    void isDeletedByModeratorsWithTheirScope() {
        Person mai = Person.moderator("mai");
        String id = said(bo, null, "Rude");
        problem(delete(mai.scoped("read write"), id), 403, "not-your-comment");
        problem(delete(mai.scoped("read"), id), 403, "forbidden");
        delete(mai.scoped("moderation"), id).statusCode(204);
        given().get("/api/v1/comments/" + id).then().body("state", equalTo("DELETED")).body("body", nullValue());
        assertThat(counted()).isZero();
    }

    @Test
    void goesAndComesBackWithItsArticle() {
        String id = said(bo, null, "Here");
        state("WITHHELD");
        problem(given().get("/api/v1/comments/" + id).then(), 404, "not-found");
        problem(given().get("/api/v1/comments/" + id + "/replies").then(), 404, "not-found");
        problem(given().queryParam("article", article).get("/api/v1/comments").then(), 404, "not-found");
        problem(say(bo, null, "More"), 404, "not-found");
        problem(patch(bo, id, "*", "{\"body\":\"x\"}"), 404, "not-found");
        problem(delete(an, id), 403, "not-your-comment");
        problem(bo.calls().put("/api/v1/comments/" + id + "/like").then(), 404, "not-found");
        state("PUBLISHED");
        list("best").body("items.id", contains(id));
    }

    @Test
    void isReadByAuthorAndModeratorsWhileItsArticleIsWithheld() {
        String id = said(bo, null, "Is this true?");
        String reply = said(an, id, "It is.");
        state("WITHHELD");
        Person mai = Person.moderator("mai");
        for (Person who : List.of(an, mai)) {
            who.calls().queryParam("article", article).get("/api/v1/comments").then().statusCode(200)
                    .body("items.id", contains(id)).header("Cache-Control", containsString("no-store"));
            who.calls().get("/api/v1/comments/" + id + "/replies").then().statusCode(200).body("items.id",
                    contains(reply));
            who.calls().get("/api/v1/comments/" + id).then().statusCode(200).body("body", equalTo("Is this true?"));
            problem(say(who, id, "More"), 404, "not-found");
        }
        problem(bo.calls().get("/api/v1/comments/" + id).then(), 404, "not-found");
        problem(bo.calls().queryParam("article", article).get("/api/v1/comments").then(), 404, "not-found");
        delete(mai.scoped("moderation"), id).statusCode(204);
        state("DELETED");
        problem(mai.calls().get("/api/v1/comments/" + reply).then(), 404, "not-found");
        problem(an.calls().queryParam("article", article).get("/api/v1/comments").then(), 404, "not-found");
    }

    @Test
    void canBeTakenBackAlsoWhileItsArticleIsGone() {
        String id = said(bo, null, "Regrettable");
        for (String state : List.of("WITHHELD", "DRAFT")) {
            state(state);
            problem(delete(Person.named("someone"), id), 404, "not-found");
            delete(bo, id).statusCode(204);
        }
        state("PUBLISHED");
        list("new").body("items[0].state", equalTo("DELETED"));
        assertThat(counted()).isZero();
    }

    @Test
    void isKnownByOneTagFromItsFirstWordOn() {
        var said = say(bo, null, "Frist").statusCode(201).extract();
        String id = said.path("id");
        unchanged(id, said.header("ETag"));
        unchanged(id, patch(bo, id, said.header("ETag"), "{\"body\":\"First\"}").statusCode(200).extract()
                .header("ETag"));
    }

    private void unchanged(String id, String tag) {
        bo.calls().header("If-None-Match", tag).get("/api/v1/comments/" + id).then().statusCode(304);
    }

    @Test
    void answersOnlyWhatIsSaidAboutTheSameArticle() {
        String id = said(bo, null, "Here");
        UUID other = an.publishes("Another");
        problem(say(bo, Map.of("articleId", other, "parentId", id, "body", "x")), 400, "bad-request").body(
                "violations.field",
                contains("parentId"));
        problem(say(bo, UUID.randomUUID().toString(), "x"), 400, "bad-request").body("violations.field",
                contains("parentId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \\n\\t ", "\\u200b\\u2060"})
    void wantsWords(String body) {
        problem(bo.calls().contentType(ContentType.JSON)
                .body("{\"articleId\":\"" + article + "\",\"body\":\"" + body + "\"}").post("/api/v1/comments").then(),
                400,
                "bad-request").body("violations.field", contains("body"));
    }

    @Test
    void hasAtMostFourThousandCharacters() {
        say(bo, null, "😀".repeat(4000)).statusCode(201);
        problem(say(bo, null, "x".repeat(4001)), 400, "bad-request").body("violations.field", contains("body"));
        say(bo, null, ">".repeat(4000)).statusCode(201);
        say(bo, null, "*[".repeat(2000)).statusCode(201);
    }

    @Test
    void countsEachLikeOnceUnderManyClicks() throws Exception {
        String id = said(bo, null, "Like me");
        List<Person> fans = Stream.generate(() -> Person.named("fan")).limit(20).toList();
        List<Callable<Integer>> clicks = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Person fan = fans.get(i % fans.size());
            clicks.add(() -> fan.calls().put("/api/v1/comments/" + id + "/like").statusCode());
        }
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var click : people.invokeAll(clicks)) {
                assertThat(click.get()).isEqualTo(204);
            }
        }
        fans.getFirst().calls().get("/api/v1/comments/" + id).then().body("likes", equalTo(20)).body("liked",
                equalTo(true));
        fans.getFirst().calls().delete("/api/v1/comments/" + id + "/like").then().statusCode(204);
        fans.getFirst().calls().delete("/api/v1/comments/" + id + "/like").then().statusCode(204);
        fans.getFirst().calls().get("/api/v1/comments/" + id).then().body("likes", equalTo(19)).body("liked",
                equalTo(false));
        patch(bo, id, "\"1\"", "{\"body\":\"Liked\"}").statusCode(200).body("likes", equalTo(19));
    }

    @Test
    void isSortedByLikesOrTime() {
        String one = said(bo, null, "one");
        String two = said(bo, null, "two");
        String three = said(bo, null, "three");
        an.calls().put("/api/v1/comments/" + two + "/like").then().statusCode(204);
        list("old").body("items.id", contains(one, two, three));
        list("new").body("items.id", contains(three, two, one));
        list("best").body("items.id", contains(two, three, one));
        for (String sort : List.of("best", "new", "old")) {
            assertThat(pages("/api/v1/comments?article=" + article + "&sort=" + sort + "&limit=1")).hasSize(3);
        }
        problem(given().queryParam("article", article).queryParam("sort", "worst").get("/api/v1/comments").then(), 400,
                "bad-request");
    }

    @Test
    void pagesThroughTheBestWithoutRepeatsAndGapsWhileLikesChange() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(said(i % 2 == 0 ? an : bo, null, "c" + i));
        }
        String path = "/api/v1/comments?article=" + article + "&sort=best&limit=3";
        List<String> seen = new ArrayList<>();
        JsonPath page = given().get(path).jsonPath();
        while (true) {
            seen.addAll(page.getList("items.id"));
            // the last of all becomes the best, and the best falls behind those that were not shown yet
            an.calls().put("/api/v1/comments/" + all.getFirst() + "/like").then().statusCode(204);
            all.subList(1, 6).forEach(id -> bo.calls().put("/api/v1/comments/" + id + "/like").then().statusCode(204));
            if (page.getString("next") == null) {
                break;
            }
            page = given().get(path + "&after=" + page.getString("next")).then().statusCode(200).extract().jsonPath();
        }
        assertThat(seen).containsExactlyElementsOf(all.reversed());
    }

    @Test
    void pagesThroughMoreThanAnOrderKeeps() {
        String top = said(bo, null, "Top");
        insert("""
                insert into comment (id, article_id, article_revision, parent_id, author_id, depth, body, html, likes, created_at)
                select uuidv7(), '%1$s', 1, '%2$s', '%3$s', 1, 'r' || n, '<p>r</p>', n %% 7, timestamptz '2030-01-01Z' + n * interval '1 s'
                from generate_series(1, %4$d) n""".formatted(article, top, bo.id(), BestOrders.MAX + 77));
        String path = "/api/v1/comments/" + top + "/replies?sort=best&limit=100";
        assertThat(pages(path)).hasSize(BestOrders.MAX + 77);
        String next = given().get(path).path("next");
        problem(given().get("/api/v1/comments?article=" + article + "&sort=best&after=" + next).then(), 400,
                "bad-request");
        for (Cursor bad : List.of(Cursor.of(UUID.randomUUID(), 3, Cursor.NEWEST, Cursor.LAST_ID),
                Cursor.of(UUID.randomUUID(), -1, Cursor.NEWEST, Cursor.LAST_ID), Cursor.of("x", 3, "y", "z"),
                Cursor.of(5, Cursor.NEWEST, Cursor.LAST_ID))) {
            problem(given().get(path + "&after=" + bad).then(), 400, "bad-request").body("violations.field",
                    contains("after"));
        }
    }

    @Test
    void knowsACommentByItsIdInOneFormAlone() {
        insert("""
                insert into comment (id, article_id, article_revision, author_id, depth, body, html, created_at)
                values ('00000001-0001-0001-0001-000000000001', '%s', 1, '%s', 0, 'c', '<p>c</p>', '2030-01-01Z')"""
                .formatted(article, bo.id()));
        given().get("/api/v1/comments/00000001-0001-0001-0001-000000000001").then().statusCode(200);
        problem(given().get("/api/v1/comments/1-1-1-1-1").then(), 404, "not-found");
        problem(given().get("/api/v1/comments?article=1-1-1-1-1").then(), 400, "bad-request");
    }

    @Test
    void costsNothingToEditInVainAndHasARateOfItsOwn() {
        String id = said(bo, null, "0");
        for (int i = 0; i < 12; i++) {
            problem(patch(bo, id, "\"77\"", "{\"body\":\"Again\"}"), 412, "changed-meanwhile");
        }
        for (int i = 1; i <= 11; i++) {
            patch(bo, id, "*", "{\"body\":\"Version " + i + "\"}").statusCode(200);
        }
        said(bo, null, "Still room for a comment");
        ValidatableResponse answer = patch(bo, id, "*", "{\"body\":\"x\"}");
        for (int i = 0; answer.extract().statusCode() == 200 && i < 60; i++) {
            answer = patch(bo, id, "*", "{\"body\":\"And " + i + "\"}");
        }
        problem(answer, 429, "too-many-requests");
    }

    @Test
    void showsALongThreadAndADeepOneInBoundedParts() {
        String top = said(bo, null, "Top");
        insert("""
                insert into comment (id, article_id, article_revision, parent_id, author_id, depth, body, html, created_at)
                select uuidv7(), '%1$s', 1, '%2$s', '%3$s', 1, 'r' || n, '<p>r</p>', timestamptz '2030-01-01Z' + n * interval '1 s'
                from generate_series(1, 1000) n""".formatted(article, top, bo.id()));
        insert("update comment set replies = 1000 where id = '%s'".formatted(top));
        list("best").body("items[0].replies", equalTo(1000)).body("items[0].children", hasSize(3));
        assertThat(pages("/api/v1/comments/" + top + "/replies?limit=100")).hasSize(1000);
        String deep = said(bo, null, "Deep");
        insert("""
                do $$ declare parent uuid := '%2$s'; child uuid;
                begin
                    for level in 1 .. 500 loop
                        insert into comment (article_id, article_revision, parent_id, author_id, depth, body, html, replies, created_at)
                        values ('%1$s', 1, parent, '%3$s', level, 'd', '<p>d</p>', 1, '2030-01-01Z') returning id into child;
                        parent := child;
                    end loop;
                end $$""".formatted(article, deep, bo.id()));
        list("new").body("items[0].children[0].children[0].children[0].depth", equalTo(3))
                .body("items[0].children[0].children[0].children[0].children", empty());
        String last = read("select id from comment where article_id = '" + article + "' and depth = 500");
        said(an, last, "Deeper still");
        given().get("/api/v1/comments/" + last).then().body("depth", equalTo(500)).body("children[0].depth",
                equalTo(501));
    }

    @Test
    void isSaidOnceHoweverOftenItIsSent() {
        Map<String, Object> wish = Map.of("articleId", article, "body", "Once");
        String key = UUID.randomUUID().toString();
        String first = bo.calls().header("Idempotency-Key", key).contentType(ContentType.JSON).body(wish)
                .post("/api/v1/comments")
                .then().statusCode(201).extract().path("id");
        bo.calls().header("Idempotency-Key", key).contentType(ContentType.JSON).body(wish).post("/api/v1/comments")
                .then()
                .statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first));
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void isSaidOnlySoOften() {
        ValidatableResponse answer = say(bo, null, "1");
        for (int i = 2; answer.extract().statusCode() == 201 && i < 60; i++) {
            answer = say(bo, null, "Again, " + i);
        }
        int wait = Integer.parseInt(problem(answer, 429, "too-many-requests").extract().header("Retry-After"));
        assertThat(wait).isBetween(1, 60);
        given().get("/api/v1/limits").then().body("rates.comments.times", equalTo(10));
    }

    @Test
    void canBeRewarded() {
        String id = said(bo, null, "Helpful");
        Map<String, Object> reward = Map.of("commentId", id, "amount", 5);
        an.calls().contentType(ContentType.JSON).header("Idempotency-Key", "c").body(reward).post("/api/v1/rewards")
                .then()
                .statusCode(201).body("commentId", equalTo(id)).body("articleId", nullValue())
                .body("to.handle", equalTo(bo.handle()));
        problem(bo.calls().contentType(ContentType.JSON).header("Idempotency-Key", "c").body(reward)
                .post("/api/v1/rewards").then(),
                403, "own-comment");
        delete(bo, id).statusCode(204);
        problem(an.calls().contentType(ContentType.JSON).header("Idempotency-Key", "d").body(reward)
                .post("/api/v1/rewards").then(),
                404, "not-found");
    }

    @Test
    void losesItsWordsWithItsAuthorsAccount() {
        String id = said(bo, null, "Remember me");
        insert("update account_card set state = 'DELETED' where id = '" + bo.id() + "'");
        given().get("/api/v1/comments/" + id).then().body("state", equalTo("DELETED")).body("author", nullValue())
                .body("body", nullValue());
    }

    @Test
    void wantsATokenAndItsScope() {
        problem(given().contentType(ContentType.JSON).body(Map.of("articleId", article, "body", "x"))
                .post("/api/v1/comments")
                .then(), 401, "unauthorized");
        problem(say(bo.scoped("read drafts pins"), null, "x"), 403, "forbidden");
        problem(given().get("/api/v1/comments").then(), 400, "bad-request");
        problem(given().get("/api/v1/comments/nope").then(), 404, "not-found");
        given().queryParam("article", article).get("/api/v1/comments").then().body("items", empty()).body("next",
                nullValue());
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void readsEachOrderFromItsIndex(Order order) {
        for (String which : List.of("c.parent_id is null and c.article_id", "c.parent_id")) {
            String sql = "select c.* from comment c where " + which + " = '" + article + "' and " + order.sql
                    + " limit 21";
            assertThat(plan(
                    sql.replace(":likes", "5").replace(":at", "timestamptz '2030-01-01Z'").replace(":id",
                            "'" + article + "'")))
                    .contains("Index Scan")
                    .contains("Index Cond: (" + (which.contains("article") ? "(article_id" : "(parent_id"))
                    .contains("ROW(").doesNotContain("Sort").doesNotContain("Filter");
        }
    }

    /** How PostgreSQL would go about it if the table were large. */
    private String plan(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            for (String way : List.of("seqscan", "bitmapscan", "sort")) {
                session.createNativeMutationQuery("set local enable_" + way + " = off").executeUpdate();
            }
            return String.join("\n", session.createNativeQuery("explain " + sql, String.class).list());
        });
    }

    private static List<String> pages(String path) {
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = given().get(path + (next.isEmpty() ? "" : "&after=" + next)).then().statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        return seen;
    }

    private ValidatableResponse list(String sort) {
        return given().queryParam("article", article).queryParam("sort", sort).get("/api/v1/comments").then()
                .statusCode(200);
    }

    private String said(Person who, String parent, String body) {
        clock.moveBy(Duration.ofSeconds(1));
        return say(who, parent, body).statusCode(201).extract().path("id");
    }

    private ValidatableResponse say(Person who, String parent, String body) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("articleId", article);
        wish.put("parentId", parent);
        wish.put("body", body);
        return say(who, wish);
    }

    private static ValidatableResponse say(Person who, Map<String, Object> wish) {
        return who.calls().contentType(ContentType.JSON).body(wish).post("/api/v1/comments").then();
    }

    private static ValidatableResponse patch(Person who, String id, String seen, String patch) {
        var request = who.calls().contentType("application/merge-patch+json").body(patch);
        return (seen == null ? request : request.header("If-Match", seen)).patch("/api/v1/comments/" + id).then();
    }

    private static ValidatableResponse delete(Person who, String id) {
        return who.calls().delete("/api/v1/comments/" + id).then();
    }

    private long counted() {
        return session("select comments from article_count where article_id = '" + article + "'");
    }

    private long session(String sql) {
        return Long.parseLong(read(sql));
    }

    private String read(String sql) {
        return QuarkusTransaction.requiringNew().call(
                () -> session.createNativeQuery("select cast((" + sql + ") as text)", String.class).getSingleResult());
    }

    private void insert(String sql) {
        QuarkusTransaction.requiringNew().run(() -> session.doWork(it -> it.createStatement().execute(sql)));
    }

    private void state(String state) {
        insert("update article_card set state = '" + state + "' where id = '" + article + "'");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status).contentType("application/problem+json").body("type",
                equalTo("/problems/" + slug));
    }
}
