package social.plaza.content.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.Statements;

/** How many questions to the database a read costs, and whether an index answers them in order. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class QueryTest {

    private static final Pattern PARAMETER = Pattern.compile("\\?");

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    private Person mai;
    private JsonPath article;

    @BeforeEach
    void publish() {
        mai = Person.named("mai");
        for (int i = 0; i < 5; i++) {
            article = Draft.titled("Number " + i).about("queries").from("THIRD_PARTY").publishedBy(mai);
        }
    }

    @Test
    void readsAListInOneQuestion() {
        assertThat(asked(Map.of("limit", "100"), "/api/v1/articles")).hasSize(1);
        assertThat(asked(Map.of("topic", "queries"), "/api/v1/articles")).hasSize(1);
    }

    @Test
    void readsAnArticleInTwoQuestions() {
        assertThat(asked(Map.of(), "/api/v1/articles/" + article.get("id"))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"limit,2,article_latest", "author,me,article_author_latest", "topic,queries,article_topic_pkey"})
    void readsAListInTheOrderOfItsIndex(String parameter, String value, String index) throws Exception {
        Map<String, String> query = Map.of(parameter, value.equals("me") ? mai.handle() : value, "after", next());
        JsonNode plan = plan(asked(query, "/api/v1/articles").getFirst());
        List<String> steps = new ArrayList<>();
        collect(plan, steps);
        assertThat(steps).anyMatch(step -> step.startsWith("Index") && step.endsWith(" " + index))
                .noneMatch(step -> step.startsWith("Sort") || step.startsWith("Incremental Sort")
                        || step.startsWith("Seq Scan"));
    }

    private String next() {
        return given().queryParam("limit", 1).get("/api/v1/articles").path("next");
    }

    /** But those about the policy, which is asked for once a second at most. */
    private List<String> asked(Map<String, String> query, String path) {
        return statements.during(() -> given().queryParams(query).get(path).then().statusCode(200)).stream()
                .filter(sql -> !sql.contains("from disclaimer")).toList();
    }

    /** The plan for whatever parameters, where the planner may neither scan nor sort if there is another way. */
    private JsonNode plan(String sql) throws Exception {
        AtomicInteger number = new AtomicInteger();
        String numbered = PARAMETER.matcher(sql).replaceAll(each -> "\\$" + number.incrementAndGet());
        String plan = QuarkusTransaction.requiringNew().call(() -> session.doReturningWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set local enable_seqscan = off");
                statement.execute("set local enable_sort = off");
                statement.execute("set local enable_bitmapscan = off");
                statement.execute("set local plan_cache_mode = force_generic_plan");
                statement.execute("prepare asked as " + numbered);
                String nulls = String.join(", ", Collections.nCopies(number.get(), "null"));
                try (var rows = statement.executeQuery("explain (format json) execute asked(" + nulls + ")")) {
                    rows.next();
                    return rows.getString(1);
                } finally {
                    statement.execute("deallocate asked");
                }
            }
        }));
        return json.readTree(plan).get(0).get("Plan");
    }

    /** Steps of the list itself; what is looked up for each of its rows stands in sub-plans. */
    private static void collect(JsonNode node, List<String> steps) {
        if (node.path("Parent Relationship").asText().matches("SubPlan|InitPlan")) {
            return;
        }
        steps.add(node.path("Node Type").asText() + " " + node.path("Index Name").asText());
        node.path("Plans").forEach(child -> collect(child, steps));
    }
}
