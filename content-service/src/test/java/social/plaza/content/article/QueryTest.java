package social.plaza.content.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import social.plaza.content.Person;
import social.plaza.content.Plans;
import social.plaza.content.PostgresResource;
import social.plaza.content.Statements;

/** How many questions to the database a read costs, and whether an index answers them in order. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class QueryTest {

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    @Inject
    Plans plans;

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
    @CsvSource({"limit,2,article_latest", "author,me,article_author_latest", "topic,queries,article_topic_pkey",
            "cashtag,queries,article_topic_pkey", "language,en,article_language_latest"})
    void readsAListInTheOrderOfItsIndex(String parameter, String value, String index) throws Exception {
        Map<String, String> query = Map.of(parameter, value.equals("me") ? mai.handle() : value, "after", next());
        assertThat(plans.steps(asked(query, "/api/v1/articles").getFirst()))
                .anyMatch(step -> step.startsWith("Index") && step.endsWith(" " + index))
                .noneMatch(step -> step.startsWith("Sort") || step.startsWith("Incremental Sort")
                        || step.startsWith("Seq Scan"));
    }

    /** Whose it is stands in the question: nobody locks what is another's. */
    @Test
    void locksOnlyOnesOwn() {
        Person bo = Person.named("bo");
        List<String> locking = statements.during(() -> bo.calls().delete("/api/v1/articles/" + article.get("id")).then()
                .statusCode(403)).stream()
                .filter(sql -> sql.contains("for no key update") || sql.contains("for update"))
                .toList();
        assertThat(locking).hasSize(1).first().asString().containsPattern("(?s) where .*author_id=");
    }

    private String next() {
        return given().queryParam("limit", 1).get("/api/v1/articles").path("next");
    }

    /** But those about the policy, which is asked for once a second at most. */
    private List<String> asked(Map<String, String> query, String path) {
        return statements.during(() -> given().queryParams(query).get(path).then().statusCode(200)).stream()
                .filter(sql -> !sql.contains("from disclaimer")).toList();
    }
}
