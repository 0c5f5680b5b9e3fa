package social.plaza.content.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static social.plaza.content.article.Problems.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.content.Person;
import social.plaza.content.Plans;
import social.plaza.content.PostgresResource;
import social.plaza.content.Statements;

/** The addresses of all articles, as maps for search engines are made of. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AddressTest {

    @Inject
    Session session;

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    @Inject
    Plans plans;

    @Test
    void listsWhatEveryoneMayReadUnderTheMonthOfItsPublication() {
        Person lan = Person.named("lan");
        JsonPath early = publishedAt(lan, "Tháng hai", "2019-02-28T23:59:59Z");
        JsonPath late = publishedAt(lan, "March", "2019-03-01T00:00:00Z");
        lan.calls().contentType(ContentType.JSON).body(Map.of("title", "Tháng ba", "body", "Vừa đến."))
                .put("/api/v1/articles/" + late.get("id") + "/translations/vi").then().statusCode(200);

        assertThat(addresses("2019-02").getList("addresses.url")).containsExactly((Object) early.get("url"));
        JsonPath march = addresses("2019-03");
        assertThat(march.getList("addresses.url")).containsExactly((Object) late.get("url"));
        assertThat(march.getList("addresses[0].languages")).isEqualTo(List.of("en", "vi"));
        assertThat(Instant.parse(march.getString("addresses[0].changedAt")))
                .isAfter(Instant.parse("2026-01-01T00:00:00Z"));

        counted(months -> months.body("items.month", hasItems("2019-02", "2019-03"))
                .body("items.find { it.month == '2019-02' }.articles", equalTo(1))
                .body("items.find { it.month == '2019-02' }.parts", equalTo(1)));
    }

    @Test
    void leavesOutWhatIsTakenBackWithheldOrDeleted() {
        Person lan = Person.named("lan");
        String month = "2018-05";
        JsonPath back = publishedAt(lan, "Back", "2018-05-01T08:00:00Z");
        JsonPath withheld = publishedAt(lan, "Withheld", "2018-05-02T08:00:00Z");
        JsonPath deleted = publishedAt(lan, "Deleted", "2018-05-03T08:00:00Z");
        JsonPath stays = publishedAt(lan, "Stays", "2018-05-04T08:00:00Z");
        assertThat(addresses(month).getList("addresses")).hasSize(4);

        lan.calls().delete("/api/v1/articles/" + back.get("id") + "/publication").then().statusCode(200);
        lan.calls().delete("/api/v1/articles/" + deleted.get("id")).then().statusCode(204);
        Person.moderator("mod").calls().contentType(ContentType.JSON)
                .body(Map.of("rule", "r", "facts", "f", "reason", "it breaks the rule"))
                .put("/api/v1/articles/" + withheld.get("id") + "/withholding").then().statusCode(200);

        assertThat(addresses(month).getList("addresses.url")).containsExactly((Object) stays.get("url"));
        counted(months -> months.body("items.find { it.month == '2018-05' }.articles", equalTo(1)));
    }

    @Test
    void goesThroughTheMonthsWithoutSkippingOne() {
        Person lan = Person.named("lan");
        publishedAt(lan, "One", "2016-01-31T23:59:59Z");
        publishedAt(lan, "Two", "2016-02-01T00:00:00Z");
        counted(months -> months.body("items.month", hasItems("2016-01", "2016-02")));
        String first = given().queryParam("limit", 1).get("/api/v1/articles/addresses").then().statusCode(200)
                .body("items.month", contains("2016-01")).extract().path("next");
        given().queryParam("limit", 1).queryParam("after", first).get("/api/v1/articles/addresses").then()
                .statusCode(200).body("items.month", contains("2016-02"));
        problem(given().queryParam("after", "MjAxNi0xMw").get("/api/v1/articles/addresses").then(), 400, "bad-request")
                .body("violations.field", hasItem("after"));
    }

    @Test
    void endsWithTheLastPart() {
        assertThat(given().queryParam("part", 2).get("/api/v1/articles/addresses/2019-02").then().statusCode(200)
                .extract().jsonPath().getList("addresses")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2019-13", "2019-00", "0001-01", "9999-99", "2019-02-01"})
    void refusesWhatIsNoMonth(String month) {
        problem(given().get("/api/v1/articles/addresses/" + month).then(), 400, "bad-request")
                .body("violations.field", hasItem("month"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10000", "99999999999", "x"})
    void refusesWhatIsNoPart(String part) {
        problem(given().queryParam("part", part).get("/api/v1/articles/addresses/2019-02").then(), 400, "bad-request")
                .body("violations.field", hasItem("part"));
    }

    @Test
    void asksOneQuestionAlongTheOrderOfPublication() throws Exception {
        publishedAt(Person.named("lan"), "One", "2017-01-01T08:00:00Z");
        List<String> asked = statements.during(() -> addresses("2017-01"));
        assertThat(asked).hasSize(1);
        assertThat(plans.steps(asked.getFirst())).anyMatch(step -> step.endsWith(" article_latest"))
                .noneMatch(step -> step.startsWith("Sort") || step.startsWith("Seq Scan"));
    }

    /** What is counted is told for two seconds. */
    private static void counted(Consumer<ValidatableResponse> expected) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> expected
                .accept(given().queryParam("limit", 100).get("/api/v1/articles/addresses").then().statusCode(200)));
    }

    private JsonPath publishedAt(Person author, String title, String at) {
        JsonPath article = Draft.titled(title).publishedBy(author);
        QuarkusTransaction.requiringNew().run(() -> session
                .createNativeMutationQuery("update article set published_at = :at where id = cast(:id as uuid)")
                .setParameter("at", Instant.parse(at)).setParameter("id", article.<String>get("id")).executeUpdate());
        return article;
    }

    private static JsonPath addresses(String month) {
        return given().get("/api/v1/articles/addresses/" + month).then().statusCode(200).extract().jsonPath();
    }
}
