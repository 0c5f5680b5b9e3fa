package social.plaza.content.disclaimer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static social.plaza.content.article.Problems.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;

/** Rules that are tried before they are set, and rules that touch so many articles that others need time to hear of it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TrialTest {

    private static final String RULES = "/api/v1/disclaimers/rules";

    @Inject
    Session session;

    private final Person ada = Person.admin("ada");
    private final Person lan = Person.named("lan");
    private String key;

    @BeforeEach
    void words() {
        key = "t" + UUID.randomUUID().toString().substring(0, 8);
        post("/api/v1/disclaimers", Map.of("key", key)).statusCode(201);
        post("/api/v1/disclaimers/" + key + "/versions",
                Map.of("texts", Map.of("en", Map.of("short", "On trial.", "full", "On trial.")))).statusCode(201);
    }

    @Test
    void tellsHowManyWouldGainAndLoseItAndShowsTheLastOfThem() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.addFirst(Draft.titled("Number " + i).about(key).publishedBy(lan).get("id"));
        }
        Draft.titled("Not public").about(key).writtenBy(lan);
        JsonPath trial = tried(rulesAnd(Map.of("topics", List.of(key))));
        assertThat(trial.getInt("touched")).isEqualTo(12);
        assertThat(trial.getInt("articles")).isGreaterThanOrEqualTo(12);
        assertThat(trial.getList("changes.disclaimer")).containsExactly(key);
        assertThat(trial.getInt("changes[0].gained")).isEqualTo(12);
        assertThat(trial.getInt("changes[0].lost")).isZero();
        assertThat(trial.getList("changes[0].gaining.id")).isEqualTo(ids.subList(0, 10));
        assertThat(trial.getString("changes[0].gaining[0].url")).contains(lan.handle()).contains("number-11");
        given().get("/api/v1/articles/" + ids.getFirst()).then().body("disclaimers.size()", equalTo(0));

        List<Object> before = rules();
        try {
            set(rulesAnd(Map.of("topics", List.of(key)))).statusCode(200).body("telling.told", equalTo(12));
            JsonPath back = tried(before);
            assertThat(back.getInt("changes[0].lost")).isEqualTo(12);
            assertThat(back.getList("changes[0].losing")).hasSize(10);
            assertThat(tried(rules()).getList("changes")).isEmpty();
        } finally {
            set(before).statusCode(200);
        }
    }

    @Test
    void asksWhoWroteItWhatAMachineDidAndWhatIsAheadInWhicheverLanguage() {
        Person minh = Person.named("minh");
        String own = Draft.titled("Hers").about(key).with("aiAssisted", true).publishedBy(lan).get("id");
        String other = Draft.titled("His").about(key).publishedBy(minh).get("id");
        lan.calls().contentType(ContentType.JSON).body(Map.of("title", "Của cô", "body", "Của cô."))
                .put("/api/v1/articles/" + own + "/translations/vi").then().statusCode(200);
        Map<Map<String, Object>, List<String>> expected = Map.of(
                Map.of("topics", List.of(key), "authors", List.of(lan.handle().toUpperCase())), List.of(own),
                Map.of("topics", List.of(key), "aiAssisted", false), List.of(other),
                Map.of("topics", List.of(key), "translated", true), List.of(own),
                Map.of("topics", List.of(key), "languages", List.of("vi")), List.of(own),
                Map.of("topics", List.of(key), "machineTranslated", true), List.of());
        expected.forEach((when, ids) -> assertThat(tried(rulesAnd(when)).getList("changes.gaining.flatten().id"))
                .as(when.toString()).isEqualTo(ids));
        Instant ahead = Instant.now().plus(Duration.ofDays(3));
        assertThat(Instant.parse(ada.calls().contentType(ContentType.JSON)
                .body(Map.of("rules", rulesAnd(Map.of("always", true)), "effectiveFrom", ahead.toString()))
                .post(RULES + "/trial").jsonPath().getString("effectiveFrom"))).isAfter(Instant.now().plusSeconds(60));
    }

    @Test
    void isForAdminsAndForRulesThatSaySomething() {
        Map<String, Object> none = Map.of("rules", rules());
        problem(Person.moderator("mo").calls().contentType(ContentType.JSON).body(none).post(RULES + "/trial").then(),
                403,
                "forbidden");
        problem(given().contentType(ContentType.JSON).body(none).post(RULES + "/trial").then(), 401, "unauthorized");
        problem(post(RULES + "/trial", Map.of("rules", rulesAnd(Map.of()))), 400, "bad-request")
                .body("violations[0].field", containsString(".when"));
    }

    /** More than are told of before the answer comes. */
    @Test
    void rulesThatTouchManyTakeEffectWhenOthersHaveBeenTold() {
        String one = Draft.titled("One of many").about(key).publishedBy(lan).get("id");
        int more = RetellingDisclaimers.A_FEW + 20;
        copy(one, more);
        List<Object> before = rules();
        try {
            Instant asked = Instant.now();
            JsonPath set = set(rulesAnd(Map.of("topics", List.of(key)))).statusCode(200)
                    .body("telling.articles", equalTo(more + 1)).extract().jsonPath();
            assertThat(Instant.parse(set.getString("effectiveFrom"))).isAfter(asked.plusSeconds(10));
            assertThat(set.getInt("inForce")).isLessThan(set.getInt("number"));
            given().get("/api/v1/articles/" + one).then().body("disclaimers.size()", equalTo(0));
            await().untilAsserted(() -> given().get(RULES).then().body("telling.told", equalTo(more + 1)));
            await().untilAsserted(
                    () -> assertThat(given().get(RULES).jsonPath().getString("telling.overAt")).isNotNull());
            assertThat(told()).isEqualTo(more + 1);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> session
                    .createNativeMutationQuery("update article set state = 'DRAFT' where :key = any(topics)")
                    .setParameter("key", key).executeUpdate());
            set(before).statusCode(200);
        }
    }

    private long told() {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery("""
                select count(distinct subject) from event where type = 'article.disclaimed'
                and data -> 'article' -> 'disclaimers' @> cast(:spell as jsonb)""", Long.class)
                .setParameter("spell", "[{\"key\": \"" + key + "\"}]").getSingleResult());
    }

    private void copy(String id, int times) {
        QuarkusTransaction.requiringNew().run(() -> {
            session.createNativeMutationQuery("""
                    insert into article select (jsonb_populate_record(a, jsonb_build_object('id', uuidv7()))).*
                    from article a, generate_series(1, :times) where a.id = :id""").setParameter("times", times)
                    .setParameter("id", UUID.fromString(id)).executeUpdate();
            session.createNativeMutationQuery("""
                    insert into article_text
                    select (jsonb_populate_record(t, jsonb_build_object('id', uuidv7(), 'article_id', a.id))).*
                    from article_text t, article a where t.article_id = :id and a.id <> :id and :key = any(a.topics)""")
                    .setParameter("id", UUID.fromString(id)).setParameter("key", key).executeUpdate();
        });
    }

    private static List<Object> rules() {
        return given().get(RULES).jsonPath().getList("rules");
    }

    private List<Object> rulesAnd(Map<String, Object> when) {
        List<Object> all = new ArrayList<>(rules());
        all.add(Map.of("disclaimer", key, "when", when));
        return all;
    }

    private JsonPath tried(List<Object> rules) {
        return post(RULES + "/trial", Map.of("rules", rules)).statusCode(200).extract().jsonPath();
    }

    private ValidatableResponse set(List<Object> rules) {
        return ada.calls().contentType(ContentType.JSON).header("If-Match", given().get(RULES).header("ETag"))
                .body(Map.of("rules", rules)).put(RULES).then();
    }

    private ValidatableResponse post(String path, Map<String, ?> body) {
        return ada.calls().contentType(ContentType.JSON).body(body).post(path).then();
    }
}
