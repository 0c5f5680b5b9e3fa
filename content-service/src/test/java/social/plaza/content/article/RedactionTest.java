package social.plaza.content.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.content.article.Problems.problem;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.media.Upload;

/** Words that must not be anywhere are nowhere; that they were there, and why they went, is told to everyone. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RedactionTest {

    private static final String ARTICLES = "/api/v1/articles/";
    private static final String WHY = "It told where a private person lives.";

    @Inject
    Session session;

    private final String secret = "Zyxwvut" + UUID.randomUUID().toString().substring(0, 8);
    private final Person mai = Person.named("mai");
    private final Person mo = Person.moderator("mo");
    private String id;
    private String picture;
    private Instant then;

    /** Its first revision holds the secret in every place that it may be in; the second holds none of it. */
    @BeforeEach
    void publish() {
        var cover = Upload.ofOne().saying(secret + " on a balcony").takenBy(mai);
        picture = cover.get("url");
        id = Draft.titled(secret + " \"lives\" here ế").saying(secret + "\n\tline \\ two, @" + mo.handle())
                .with("summary", "About " + secret).with("coverId", cover.get("id")).about("streets")
                .with("source", Map.of("kind", "THIRD_PARTY", "name", secret, "author", secret, "url",
                        "https://wire.example/" + secret))
                .publishedBy(mai).get("id");
        mai.calls().contentType(ContentType.JSON).body(Map.of("title", "Tiếng " + secret, "body", "Nhà của " + secret,
                "by", secret)).put(ARTICLES + id + "/translations/vi").then().statusCode(200);
        then = Instant.now();
        mai.calls().delete(ARTICLES + id + "/translations/vi").then().statusCode(204);
        edit(Map.of("title", "Somebody lives here", "body", "And that is all.", "summary", "About nobody", "topics",
                List.of("streets"), "source", Map.of("kind", "THIRD_PARTY", "name", "The Wire", "author", "Somebody",
                        "url", "https://wire.example/1")),
                "coverId");
    }

    @Test
    void takesTheWordsFromEverywhereAndLeavesTheFactTheTimeAndTheReason() {
        assertThat(databaseHolds(secret)).isNotEmpty();
        redact(1, WHY).statusCode(200).body("redaction.revisions", contains(1, 2, 3));
        for (int revision : List.of(1, 2, 3)) {
            given().get(ARTICLES + id + "/revisions/" + revision).then().statusCode(200)
                    .body("redaction.reason", equalTo(WHY)).body("redaction.revisions", contains(1, 2, 3))
                    .body("redaction.at", notNullValue()).body("title", equalTo("")).body("body", equalTo(""))
                    .body("html", equalTo("")).body("summary", equalTo("")).body("cover", nullValue())
                    .body("source.kind", equalTo("THIRD_PARTY")).body("source.name", nullValue())
                    .body("source.author", nullValue()).body("source.url", nullValue())
                    .body("topics", contains("streets")).body("disclaimers.key", hasItem("third-party-content"));
        }
        assertThat(databaseHolds(secret)).isEmpty();
        given().get(ARTICLES + id + "/revisions").then().body("items.revision", contains(4, 3, 2, 1))
                .body("items[0].redaction", nullValue()).body("items[3].redaction.reason", equalTo(WHY))
                .body("items.title", contains("Somebody lives here", "", "", ""));
        given().get(ARTICLES + id + "/revisions/2/content").then().statusCode(200)
                .body("texts.language", contains("en", "vi")).body("texts.title", contains("", ""))
                .body("redaction.reason", equalTo(WHY));
        given().queryParam("at", then.toString()).get(ARTICLES + id).then().statusCode(200)
                .body("revision", equalTo(2)).body("title", equalTo("")).body("redaction.reason", equalTo(WHY))
                .body("redaction.revisions", contains(1, 2, 3));
        given().get(ARTICLES + id + "/history").then().statusCode(200)
                .body("items.happenings.flatten().findAll { it.kind == 'REDACTED' }.revision", hasItems(1, 2, 3))
                .body("items.happenings.flatten().findAll { it.kind == 'REDACTED' }.by", hasItem("moderator"))
                .body("items.happenings.flatten().findAll { it.kind == 'REDACTED' }.reason", hasItem(WHY));
        given().get(ARTICLES + id).then().body("title", equalTo("Somebody lives here"))
                .body("redaction", nullValue());
    }

    /** Whatever of it readers see now stays, and only what they do not see any more goes. */
    @Test
    void takesTheSameWordsFromAllRevisionsButWhatIsShown() {
        String other = Draft.titled("Kept").saying("Her house is at 5 Quay Lane.").publishedBy(mai).get("id");
        translate(other, "vi", "Giữ", "Nhà cô ấy.");
        topics(other, "streets");
        edit(other, Map.of("body", "Her house."));
        topics(other, "houses");
        problem(redact(other, 5), 409, "still-shown");
        problem(redact(other, 4), 409, "still-shown");
        redact(other, 2).statusCode(200).body("redaction.revisions", contains(1, 2, 3));
        given().get(ARTICLES + other + "/revisions").then().body("items.title", contains("Kept", "Kept", "", "", ""));
        given().queryParam("lang", "vi").get(ARTICLES + other).then().body("body", equalTo("Nhà cô ấy."));
        translate(other, "vi", "Giữ", "Nhà.");
        redact(other, 4).statusCode(200).body("redaction.revisions", contains(4, 5));
        given().get(ARTICLES + other).then().body("body", equalTo("Her house."));
        redact(other, 1).statusCode(200).body("redaction.revisions", contains(1, 2, 3));
    }

    @Test
    void takesAPictureThatStoodBesideTheSameWords() {
        String other = Draft.titled("Kept").with("coverId", Upload.ofOne().saying("Her door").takenBy(mai).get("id"))
                .publishedBy(mai).get("id");
        edit(other, new HashMap<>(Collections.singletonMap("coverId", null)));
        redact(other, 1).statusCode(200).body("cover", nullValue()).body("redaction.revisions", contains(1));
        problem(redact(other, 2), 409, "still-shown");
    }

    @Test
    void keepsProofsGoodAndGivesNoMore() {
        String sealed = given().queryParam("at", then.toString()).queryParam("lang", "vi").get(ARTICLES + id + "/proof")
                .asString();
        redact(2, WHY).statusCode(200);
        given().contentType("application/jose").body(sealed.getBytes()).post(ARTICLES + "proof").then()
                .body("signature", equalTo("VALID")).body("agrees", equalTo(true));
        problem(given().queryParam("at", then.toString()).get(ARTICLES + id + "/proof").then(), 410,
                "words-taken-away");
        given().get(ARTICLES + id + "/proof").then().statusCode(200);
    }

    @Test
    void leavesAloneWhatReadersSee() {
        problem(redact(4, WHY), 409, "still-shown");
        given().get(ARTICLES + id).then().body("title", equalTo("Somebody lives here"));
    }

    @Test
    void takesAWithheldArticleBackSoThatNothingBringsItsWordsBack() {
        withhold();
        redact(4, WHY).statusCode(200).body("title", equalTo(""));
        mai.calls().get(ARTICLES + id).then().body("state", equalTo("DRAFT"))
                .body("title", equalTo("Somebody lives here"));
        mo.calls().get(ARTICLES + id).then().body("title", equalTo("")).body("redaction.reason", equalTo(WHY));
        mai.calls().noContentType().put(ARTICLES + id + "/publication").then().statusCode(200)
                .body("revision", equalTo(5)).body("state", equalTo("WITHHELD"));
        mo.calls().get(ARTICLES + id + "/revisions/4").then().body("title", equalTo(""));
        mo.calls().get(ARTICLES + id + "/history").then()
                .body("items.happenings.flatten().findAll { it.kind == 'WITHDRAWN' }.by", contains("moderator"));
    }

    @Test
    void isForModeratorsWithAReasonAndDoneOnce() {
        problem(redact(mai, 1, WHY), 403, "forbidden");
        problem(redact(mo.scoped("read write"), 1, WHY), 403, "forbidden");
        given().delete(ARTICLES + id + "/revisions/1").then().statusCode(401);
        problem(mo.calls().delete(ARTICLES + id + "/revisions/1").then(), 400, "bad-request");
        problem(redact(1, " "), 400, "bad-request");
        problem(redact(1, "x".repeat(2001)), 400, "bad-request");
        problem(redact(9, WHY), 404, "not-found");
        problem(redact(0, WHY), 404, "not-found");
        String draft = Draft.titled("Nobody's business").writtenBy(mai);
        problem(mo.calls().contentType(ContentType.JSON).body(Map.of("reason", WHY))
                .delete(ARTICLES + draft + "/revisions/1").then(), 404, "not-found");
        redact(1, WHY).statusCode(200);
        redact(1, "Another reason").statusCode(200).body("redaction.reason", equalTo(WHY));
    }

    @Test
    void letsPicturesGoThatWereThereAlone() {
        assertThat(uses()).isOne();
        mai.calls().header("If-Match", "*").contentType("application/merge-patch+json")
                .body(Map.of("body", "![](" + picture + ")")).patch(ARTICLES + id).then().statusCode(200);
        redact(1, WHY).statusCode(200);
        assertThat(uses()).isOne();
        edit(Map.of("body", "And that is all."), "coverId");
        redact(5, WHY).statusCode(200);
        assertThat(uses()).isZero();
        assertThat(one("select cast(count(*) as int) from picture where url = '" + picture
                + "' and unused_since < now() - interval '1 day'"))
                .isEqualTo(1);
    }

    @Test
    void isTheOnlyChangeThatTheDatabaseLetsThrough() {
        for (String change : List.of("update article_revision set content = redacted(content) where article_id = '%s'",
                "update article_revision set at = now() where article_id = '%s'",
                "update article_revision set content = redacted(content), head = redacted(head), hashes = '{}', redacted_at = now(), redacted_by_id = by_id, redacted_reason = 'x' where article_id = '%s'",
                "update article_revision set content = '{}', head = redacted(head), hashes = text_hashes(content), redacted_at = now(), redacted_by_id = by_id, redacted_reason = 'x' where article_id = '%s'",
                "update article_revision set number = number + 10, content = redacted(content), head = redacted(head), hashes = text_hashes(content), redacted_at = now(), redacted_by_id = by_id, redacted_reason = 'x' where article_id = '%s'",
                "delete from article_revision where article_id = '%s'")) {
            refused(change.formatted(id));
        }
        redact(1, WHY).statusCode(200);
        refused("update article_revision set redacted_reason = 'another' where article_id = '%s' and number = 1"
                .formatted(id));
        refused("update article_revision set redacted_at = null, redacted_by_id = null, redacted_reason = null, hashes = null where article_id = '%s' and number = 1"
                .formatted(id));
    }

    private void refused(String change) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery(change).executeUpdate())).as(change)
                .hasStackTraceContaining("never changes");
    }

    private ValidatableResponse redact(String article, int number) {
        return mo.calls().contentType(ContentType.JSON).body(Map.of("reason", WHY))
                .delete(ARTICLES + article + "/revisions/" + number).then();
    }

    private void translate(String article, String language, String title, String body) {
        mai.calls().contentType(ContentType.JSON).body(Map.of("title", title, "body", body))
                .put(ARTICLES + article + "/translations/" + language).then().statusCode(200);
    }

    private void topics(String article, String topic) {
        edit(article, Map.of("topics", List.of(topic)));
    }

    private void edit(String article, Map<String, ?> patch) {
        mai.calls().header("If-Match", "*").contentType("application/merge-patch+json").body(patch)
                .patch(ARTICLES + article).then().statusCode(200);
    }

    private ValidatableResponse redact(int number, String reason) {
        return redact(mo, number, reason);
    }

    private ValidatableResponse redact(Person who, int number, String reason) {
        return who.calls().contentType(ContentType.JSON).body(Map.of("reason", reason))
                .delete(ARTICLES + id + "/revisions/" + number).then();
    }

    private void withhold() {
        mo.calls().contentType(ContentType.JSON).body(Map.of("rule", "privacy", "facts", "An address", "reason", "Why"))
                .put(ARTICLES + id + "/withholding").then().statusCode(200);
    }

    private void edit(Map<String, ?> patch, String cleared) {
        var all = new HashMap<String, Object>(patch);
        all.put(cleared, null);
        mai.calls().header("If-Match", "*").contentType("application/merge-patch+json").body(all).patch(ARTICLES + id)
                .then().statusCode(200).body("title", not(equalTo("")));
    }

    private int uses() {
        return one("select cast(count(*) as int) from picture_use where article_id = '" + id + "'");
    }

    private int one(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(sql, Integer.class).getSingleResult());
    }

    /** Every table with a row in which this word is, but for the picture's own, which goes with the next removal. */
    private List<String> databaseHolds(String word) {
        return QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("select tablename from pg_tables where schemaname = 'public'", String.class)
                .getResultList().stream().filter(table -> !table.equals("picture") && !table.startsWith("flyway"))
                .filter(table -> session.createNativeQuery("select exists (select from \"" + table
                        + "\" t where cast(t as text) ilike '%" + word + "%')", Boolean.class).getSingleResult())
                .toList());
    }
}
