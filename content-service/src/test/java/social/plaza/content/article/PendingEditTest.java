package social.plaza.content.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.content.article.Problems.problem;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.Plans;
import social.plaza.content.PostgresResource;
import social.plaza.content.Statements;
import social.plaza.content.media.Upload;

/** What is typed into an article that readers see is kept, and readers see nothing of it until its author says so. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PendingEditTest {

    private static final String ARTICLES = "/api/v1/articles/";

    @Inject
    Session session;

    @PersistenceUnitExtension
    Statements statements;

    @Inject
    Plans plans;

    private final Person mai = Person.named("mai");
    private final Person bo = Person.named("bo");
    private String id;

    @BeforeEach
    void publish() {
        id = Draft.titled("As it is").saying("Said and done.").publishedBy(mai).get("id");
    }

    @Test
    void isKeptForItsAuthorAndChangesNothingForReaders() {
        long events = events();
        String tag = keep(articleTag(), Map.of("title", "As it may be")).statusCode(200)
                .body("words.title", equalTo("As it may be"))
                .body("words.body", equalTo("Said and done.")).extract().header("ETag");
        keep(tag, Map.of("body", "Said, and")).statusCode(200).body("words.title", equalTo("As it may be"));
        given().get(ARTICLES + id).then().body("title", equalTo("As it is")).body("revision", equalTo(1))
                .body("editedAt", nullValue());
        mai.calls().get(ARTICLES + id + "/pending-edit").then().statusCode(200)
                .body("words.body", equalTo("Said, and")).body("articleId", equalTo(id));
        mai.calls().get(ARTICLES + "pending-edits").then().statusCode(200).body("items.articleId", contains(id));
        assertThat(events()).isEqualTo(events);
        assertThat(rows("pending_edit where article_id = :id")).isOne();
        assertThat(rows("article_revision where article_id = :id")).isOne();
    }

    @Test
    void isGoneOnceItIsInItsPlaceAndNotWhenSomethingElseIsEdited() {
        keep(articleTag(), Map.of("title", "As it will be")).statusCode(200);
        edit("*", Map.of("topics", new String[]{"ports"})).statusCode(200).body("title", equalTo("As it is"));
        String basis = mai.calls().get(ARTICLES + id + "/pending-edit").then().statusCode(200).extract().path("basis");
        problem(edit(basis, Map.of("title", "As it will be", "topics", new String[0])), 412, "changed-meanwhile");
        edit("*", Map.of("title", "As it will be", "topics", new String[0])).statusCode(200)
                .body("revision", equalTo(3));
        problem(mai.calls().get(ARTICLES + id + "/pending-edit").then(), 404, "not-found");
        mai.calls().get(ARTICLES + "pending-edits").then().body("items", empty());
    }

    @Test
    void neverReplacesWhatWasTypedElsewhereUnseen() {
        String phone = articleTag();
        String desk = keep(phone, Map.of("body", "From the desk")).statusCode(200).extract().header("ETag");
        problem(keep(phone, Map.of("body", "From the phone")), 412, "changed-meanwhile");
        problem(mai.calls().contentType("application/merge-patch+json").body(Map.of("body", "Unseen"))
                .patch(ARTICLES + id + "/pending-edit").then(), 428, "if-match-required");
        mai.calls().delete(ARTICLES + id + "/pending-edit").then().statusCode(204);
        mai.calls().delete(ARTICLES + id + "/pending-edit").then().statusCode(204);
        problem(keep(desk, Map.of("body", "From the desk again")), 412, "changed-meanwhile");
        keep(articleTag(), Map.of("body", "Begun anew")).statusCode(200);
    }

    @Test
    void isNobodyElsesAndBoundedAndNeedsNoRightToPublish() {
        keep(articleTag(), Map.of("title", "Mine")).statusCode(200);
        Person mo = Person.moderator("mo");
        problem(mo.calls().get(ARTICLES + id + "/pending-edit").then(), 404, "not-found");
        problem(bo.calls().get(ARTICLES + id + "/pending-edit").then(), 404, "not-found");
        problem(bo.calls().delete(ARTICLES + id + "/pending-edit").then(), 403, "not-yours");
        problem(bo.calls().contentType(ContentType.JSON).header("If-Match", "*").body(Map.of("title", "Theirs"))
                .patch(ARTICLES + id + "/pending-edit").then(), 403, "not-yours");
        given().get(ARTICLES + id + "/pending-edit").then().statusCode(401);
        given().get(ARTICLES + "pending-edits").then().statusCode(401);
        problem(mai.scoped("read").calls().contentType(ContentType.JSON).header("If-Match", "*")
                .body(Map.of("title", "x")).patch(ARTICLES + id + "/pending-edit").then(), 403, "forbidden");
        String tag = mai.calls().get(ARTICLES + id + "/pending-edit").header("ETag");
        mai.scoped("drafts").calls().contentType(ContentType.JSON).header("If-Match", tag)
                .body(Map.of("title", "By a tool")).patch(ARTICLES + id + "/pending-edit").then().statusCode(200);
        problem(keep("*", Map.of("title", "x".repeat(201))), 400, "bad-request");
        problem(keep("*", Map.of("titel", "x")), 400, "bad-request");
        problem(keep("*", Map.of("title", "a\u0007b")), 400, "bad-request");
    }

    @Test
    void saysWhenItIsTooOften() {
        ValidatableResponse once = Stream.generate(() -> keep("\"0-0\"", Map.of("title", "Once more"))).limit(120)
                .filter(each -> each.extract().statusCode() == 429).findFirst().orElseThrow();
        problem(once, 429, "too-many-requests");
        assertThat(once.extract().header("Retry-After")).isNotNull();
        edit("*", Map.of("title", "Saved all the same")).statusCode(200);
    }

    @Test
    void holdsItsPicturesUntilItIsDiscarded() {
        var picture = Upload.ofOne().takenBy(mai);
        keep(articleTag(), Map.of("coverId", picture.get("id"))).statusCode(200);
        assertThat(rows("picture_use where article_id = :id and not kept")).isOne();
        edit("*", Map.of("title", "Beside it")).statusCode(200);
        assertThat(rows("picture_use where article_id = :id and not kept")).isOne();
        mai.calls().delete(ARTICLES + id + "/pending-edit").then().statusCode(204);
        assertThat(rows("picture_use where article_id = :id")).isZero();
        problem(keep(articleTag(), Map.of("coverId", UUID.randomUUID())), 400, "bad-request");
    }

    @Test
    void isListedByItsIndexInOneQuestion() throws Exception {
        keep(articleTag(), Map.of("title", "Listed")).statusCode(200);
        var asked = statements.during(() -> mai.calls().get(ARTICLES + "pending-edits").then().statusCode(200));
        assertThat(asked).hasSize(1);
        assertThat(plans.steps(asked.getFirst())).anyMatch(step -> step.endsWith(" pending_edit_author"))
                .noneMatch(step -> step.startsWith("Sort") || step.startsWith("Seq Scan"));
    }

    @Test
    void goesWithItsArticle() {
        keep(articleTag(), Map.of("title", "Soon gone")).statusCode(200);
        mai.calls().delete(ARTICLES + id).then().statusCode(204);
        assertThat(rows("pending_edit where article_id = :id")).isZero();
    }

    private String articleTag() {
        return mai.calls().get(ARTICLES + id).header("ETag");
    }

    private ValidatableResponse keep(String seen, Map<String, ?> patch) {
        return patch("/pending-edit", seen, patch);
    }

    private ValidatableResponse edit(String seen, Map<String, ?> patch) {
        return patch("", seen, patch);
    }

    private ValidatableResponse patch(String what, String seen, Map<String, ?> patch) {
        return mai.calls().contentType("application/merge-patch+json").header("If-Match", seen).body(patch)
                .patch(ARTICLES + id + what).then();
    }

    private long events() {
        return rows("event where subject = :id");
    }

    private long rows(String where) {
        return QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("select count(*) from " + where, Long.class)
                .setParameter("id", UUID.fromString(id)).getSingleResult());
    }
}
