package social.plaza.content.translation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static social.plaza.content.article.Problems.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.Plans;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;
import social.plaza.content.event.Told;

/** Translations by others than the author, and translations that the original has moved on from. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TranslatorTest {

    private static final String ARTICLES = "/api/v1/articles/";

    @Inject
    Plans plans;

    private final Person tin = Person.named("tin");
    private final Person minh = Person.named("minh");

    @Test
    void whomTheAuthorLetsTranslatesAndIsNamed() {
        String id = original();
        problem(translate(minh, id, "en", "Morning news"), 403, "not-yours");
        allow(tin, id, minh).statusCode(204);
        allow(tin, id, minh).statusCode(204);
        allow(tin, id, Person.named("anyone")).statusCode(204);
        tin.calls().get(ARTICLES + id + "/translators").then().body("items.handle", hasItem(minh.handle()))
                .body("items", hasSize(2));
        minh.calls().get(ARTICLES + id + "/translators").then().body("items.handle", contains(minh.handle()));
        translate(minh, id, "en", "Morning news").statusCode(200).body("revision", equalTo(2))
                .body("author.handle", equalTo(tin.handle())).body("translation.by", equalTo("minh"))
                .body("translation.translator.handle", equalTo(minh.handle()))
                .body("translation.stale", equalTo(false));
        given().queryParam("lang", "vi").get(ARTICLES + id).then().body("translation", nullValue());
        given().get(ARTICLES + id + "/translations").then().body("items.language", contains("en"))
                .body("items.translator.handle", contains(minh.handle())).body("items[0].summary", nullValue());
        given().get(ARTICLES + id + "/translations/en/revisions").then().body("items.by.handle",
                contains(minh.handle())).body("items.revision", contains(2));
        given().queryParam("lang", "en").get(ARTICLES + id + "/revisions/2").then().body(
                "translation.translator.handle",
                equalTo(minh.handle()));
        assertThat(Told.of(id, Person.admin("ada")).types()).containsExactly("article.published", "article.edited");
    }

    @Test
    void mayNotPutWordsInAnothersPlace() {
        String id = original();
        Person bo = Person.named("bo");
        allow(tin, id, minh);
        allow(tin, id, bo);
        translate(tin, id, "fr", "Matin").statusCode(200);
        translate(minh, id, "en", "Morning news").statusCode(200);
        problem(translate(bo, id, "en", "Mine now"), 403, "not-your-translation");
        problem(bo.calls().delete(ARTICLES + id + "/translations/en").then(), 403, "not-your-translation");
        problem(translate(minh, id, "fr", "Mine now"), 403, "not-your-translation");
        problem(translate(minh, id, "vi", "Mine now"), 409, "language-taken");
        problem(minh.calls().header("If-Match", given().get(ARTICLES + id).header("ETag"))
                .contentType(ContentType.JSON).body("{\"title\": \"Mine\"}").patch(ARTICLES + id).then(), 403,
                "not-yours");
        minh.calls().delete(ARTICLES + id + "/translations/en").then().statusCode(204);
        translate(bo, id, "en", "Mine now").statusCode(200);
    }

    /** Whoever mends a slip of another's, or says that it is still right, did not translate it. */
    @Test
    void keepsItsNameWhateverTheAuthorMendsUnlessTheyNameAnother() {
        String id = original();
        allow(tin, id, minh);
        translate(minh, id, "en", "Morning nws").statusCode(200);
        translate(tin, id, "en", "Morning news").statusCode(200)
                .body("translation.translator.handle", equalTo(minh.handle()));
        edit(id, Map.of("body", "# Ba hãng"));
        translate(tin, id, "en", "Morning news").statusCode(200).body("translation.stale", equalTo(false))
                .body("translation.by", equalTo("minh"));
        given().get(ARTICLES + id + "/revisions/5/content").then().body("texts[1].by", equalTo("minh"))
                .body("texts[1].translator.handle", equalTo(minh.handle())).body("texts[0].by", nullValue());
        put(tin, id, Map.of("title", "Morning news", "body", "# Two firms", "by", "Quang Minh")).statusCode(200)
                .body("translation.by", equalTo("Quang Minh")).body("translation.translator", nullValue());
        translate(tin, id, "en", "This morning").statusCode(200).body("translation.by", equalTo("Quang Minh"));
        put(tin, id, Map.of("title", "This morning", "body", "# Two firms", "by", "")).statusCode(200)
                .body("translation.by", nullValue()).body("translation.translator", nullValue());
    }

    @Test
    void isNotReplacedByWhoHasNotSeenIt() {
        String id = original();
        put(tin.calls().header("If-None-Match", "*"), id, "Morning news").statusCode(200);
        String seen = given().get(ARTICLES + id + "/translations/en").header("ETag");
        edit(id, Map.of("topics", List.of("news")));
        assertThat(given().get(ARTICLES + id + "/translations/en").header("ETag").split("-")[0])
                .isEqualTo(seen.split("-")[0]);
        String newer = put(tin.calls().header("If-Match", seen), id, "Seen").statusCode(200).extract()
                .header("ETag");
        problem(put(tin.calls().header("If-Match", seen), id, "From an old form"), 412, "changed-meanwhile");
        problem(put(tin.calls().header("If-None-Match", "*"), id, "As if there was none"), 412,
                "changed-meanwhile");
        given().get(ARTICLES + id + "/translations/en").then().body("title", equalTo("Seen"));
        tin.calls().delete(ARTICLES + id + "/translations/en").then().statusCode(204);
        problem(put(tin.calls().header("If-Match", newer), id, "It was deleted"), 412, "changed-meanwhile");
        translate(tin, id, "en", "Seen").statusCode(200);
        problem(put(tin.calls().header("If-Match", newer), id, "It was made again"), 412, "changed-meanwhile");
        put(tin.calls().header("If-Match", "*"), id, "Whatever there is").statusCode(200);
        translate(tin, id, "en", "Not asked").statusCode(200);
    }

    @Test
    void goesOnCountingWhenItIsMadeAgain() {
        String id = original();
        Person bo = Person.named("bo");
        allow(tin, id, minh);
        allow(tin, id, bo);
        translate(minh, id, "en", "Morning news").statusCode(200);
        minh.calls().delete(ARTICLES + id + "/translations/en").then().statusCode(204);
        translate(bo, id, "en", "This morning").statusCode(200);
        translate(bo, id, "en", "Two this morning").statusCode(200);
        given().get(ARTICLES + id + "/translations").then().body("items.edition", contains(3));
        given().get(ARTICLES + id + "/translations/en/revisions").then().body("items.edition", contains(3, 2, 1))
                .body("items.revision", contains(5, 4, 2))
                .body("items.by.handle", contains(bo.handle(), bo.handle(), minh.handle()));
        given().get(ARTICLES + id + "/translations/vi/revisions").then().body("items.revision", contains(1));
    }

    /** An author may say that their own words are in another language, in which there was a translation once. */
    @Test
    void goesOnCountingWhereTheOriginalComesToBe() {
        String id = original();
        translate(tin, id, "en", "Morning news").statusCode(200);
        tin.calls().delete(ARTICLES + id + "/translations/en").then().statusCode(204);
        edit(id, Map.of("language", "en", "title", "This morning", "body", "# Two firms"));
        given().get(ARTICLES + id + "/translations/en/revisions").then().body("items.edition", contains(2, 1))
                .body("items.revision", contains(4, 2));
    }

    @Test
    void readsHowItChangedByAnIndex() throws Exception {
        assertThat(plans.steps(Editions.LIST.replaceAll(":\\w+", "?")))
                .anyMatch(step -> step.endsWith(" text_edition_pkey"))
                .anyMatch(step -> step.endsWith(" article_revision_pkey"))
                .noneMatch(step -> step.startsWith("Seq Scan") || step.startsWith("Sort"));
    }

    /** Nobody translates what not everyone reads: a moderator who is a translator, too. */
    @Test
    void leavesAloneWhatIsWithheld() {
        Person mo = Person.moderator("mo");
        String id = original();
        allow(tin, id, mo);
        mo.calls().contentType(ContentType.JSON)
                .body(Map.of("rule", "privacy", "facts", "An address", "reason", "Why"))
                .put(ARTICLES + id + "/withholding").then().statusCode(200);
        problem(translate(mo, id, "en", "Leaked"), 404, "not-found");
        problem(mo.calls().delete(ARTICLES + id + "/translations/en").then(), 404, "not-found");
        translate(tin, id, "en", "The author may").statusCode(200);
    }

    /** Whoever translates does not decide where the article is listed, which rules look at it, or who is called to it. */
    @Test
    void addsNothingToWhatTheArticleNames() {
        String topic = "t" + UUID.randomUUID().toString().substring(0, 8);
        String id = Draft.titled("Tin sáng").with("language", "vi").saying("$NRVN @" + tin.handle()).publishedBy(tin)
                .get("id");
        allow(tin, id, minh);
        Person bo = Person.named("bo");
        translate(minh, id, "en", "Buy $OWN #" + topic + " says @" + bo.handle() + ", not $NRVN").statusCode(200)
                .body("cashtags", contains("NRVN"));
        given().queryParam("cashtag", "OWN").queryParam("author", tin.handle()).get("/api/v1/articles").then()
                .body("items", empty());
        var card = JsonPath.from(new JsonArray(Told.of(id, Person.admin("ada")).events()).encode());
        assertThat(card.getList("data.article.mentions")).containsOnly(List.of(tin.id().toString()));
        assertThat(card.getList("data.article.cashtags")).containsOnly(List.of("NRVN"));
    }

    @Test
    void mayNoMoreWhenTheAuthorOrTheyThemselvesSaySoAndTheirWordsStay() {
        String id = original();
        allow(tin, id, minh);
        translate(minh, id, "en", "Morning news").statusCode(200);
        problem(Person.named("bo").calls().delete(ARTICLES + id + "/translators/" + minh.handle()).then(), 403,
                "not-yours");
        tin.calls().delete(ARTICLES + id + "/translators/" + minh.handle()).then().statusCode(204);
        problem(translate(minh, id, "en", "Again"), 403, "not-yours");
        given().queryParam("lang", "en").get(ARTICLES + id).then().body("title", equalTo("Morning news"));
        allow(tin, id, minh);
        minh.calls().delete(ARTICLES + id + "/translators/" + minh.handle()).then().statusCode(204);
        problem(translate(minh, id, "en", "Again"), 403, "not-yours");
    }

    @Test
    void seesAndTranslatesOnlyWhatIsPublic() {
        String draft = Draft.titled("Not yet").with("language", "vi").writtenBy(tin);
        allow(tin, draft, minh).statusCode(204);
        problem(translate(minh, draft, "en", "Leaked"), 404, "not-found");
        String id = original();
        allow(tin, id, minh);
        tin.calls().delete(ARTICLES + id + "/publication").then().statusCode(200);
        problem(translate(minh, id, "en", "Leaked"), 404, "not-found");
        toTranslate(minh).body("items", empty());
        tin.calls().put(ARTICLES + id + "/publication").then().statusCode(200);
        toTranslate(minh).body("items.article.id", contains(id)).body("items.article.title", contains("Tin sáng"));
        problem(minh.scoped("drafts").calls().contentType(ContentType.JSON).body(Map.of("title", "T", "body", "B"))
                .put(ARTICLES + id + "/translations/en").then(), 403, "may-not-publish");
        problem(given().get(ARTICLES + "to-translate").then(), 401, "unauthorized");
    }

    @Test
    void onlyTheAuthorSaysWhoMayAndOnlyOfPeopleThatThereAre() {
        String id = original();
        problem(allow(minh, id, minh), 403, "not-yours");
        problem(minh.calls().get(ARTICLES + id + "/translators").then(), 403, "not-yours");
        problem(tin.calls().put(ARTICLES + id + "/translators/nobody_here").then(), 404, "not-found");
        problem(allow(tin, id, tin), 400, "bad-request").body("violations.field", hasItem("handle"));
        problem(tin.scoped("drafts").calls().put(ARTICLES + id + "/translators/" + minh.handle()).then(), 403,
                "forbidden");
        problem(allow(tin, UUID.randomUUID().toString(), minh), 404, "not-found");
        for (int i = 0; i < Translators.MAX; i++) {
            allow(tin, id, Person.named("t" + i)).statusCode(204);
        }
        problem(allow(tin, id, minh), 409, "too-many-translators");
    }

    @Test
    void isStaleWhenTheOriginalHasMovedOnUntilSomebodyLooksAtItAgain() {
        String id = original();
        allow(tin, id, minh);
        translate(minh, id, "en", "Morning news").statusCode(200);
        edit(id, Map.of("topics", List.of("news")));
        given().queryParam("lang", "en").get(ARTICLES + id).then().body("translation.stale", equalTo(false));
        edit(id, Map.of("body", "# Ba hãng"));
        given().queryParam("lang", "en").get(ARTICLES + id).then().body("translation.stale", equalTo(true))
                .body("revision", equalTo(4));
        given().get(ARTICLES + id + "/translations").then().body("items.stale", contains(true))
                .body("items.ofRevision", contains(3));
        toTranslate(minh).body("items[0].stale", contains("en"));

        translate(minh, id, "en", "Begun before", 2).statusCode(200).body("translation.stale", equalTo(true));
        problem(translate(minh, id, "en", "Too new", 9), 400, "bad-request").body("violations.field",
                hasItem("ofRevision"));
        translate(minh, id, "en", "Begun before", 4).statusCode(200).body("translation.stale", equalTo(false));
        given().get(ARTICLES + id + "/translations").then().body("items.edition", contains(2));
        given().get(ARTICLES + id + "/translations/en/revisions").then().body("items.edition", contains(2, 1))
                .body("items.revision", contains(5, 2));
        given().queryParam("lang", "en").get(ARTICLES + id + "/revisions/5").then().body("translation.stale",
                equalTo(true));
    }

    private String original() {
        return Draft.titled("Tin sáng").with("language", "vi").saying("# Hai hãng").publishedBy(tin).get("id");
    }

    private void edit(String id, Map<String, ?> change) {
        tin.calls().header("If-Match", tin.calls().get(ARTICLES + id).header("ETag")).contentType(ContentType.JSON)
                .body(change).patch(ARTICLES + id).then().statusCode(200);
    }

    private static ValidatableResponse toTranslate(Person translator) {
        return translator.calls().get(ARTICLES + "to-translate").then().statusCode(200);
    }

    private static ValidatableResponse allow(Person author, String id, Person translator) {
        return author.calls().put(ARTICLES + id + "/translators/" + translator.handle()).then();
    }

    private static ValidatableResponse translate(Person who, String id, String language, String title) {
        return translate(who, id, language, title, null);
    }

    private static ValidatableResponse put(Person who, String id, Map<String, ?> words) {
        return who.calls().contentType(ContentType.JSON).body(words).put(ARTICLES + id + "/translations/en").then();
    }

    private static ValidatableResponse put(RequestSpecification calls, String id, String title) {
        return calls.contentType(ContentType.JSON).body(Map.of("title", title, "body", "# Two firms"))
                .put(ARTICLES + id + "/translations/en").then();
    }

    private static ValidatableResponse translate(Person who, String id, String language, String title, Integer of) {
        Map<String, Object> words = new HashMap<>(Map.of("title", title, "body", "# Two firms"));
        words.put("ofRevision", of);
        return who.calls().contentType(ContentType.JSON).body(words).put(ARTICLES + id + "/translations/" + language)
                .then();
    }
}
