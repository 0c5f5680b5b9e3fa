package social.plaza.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.content.Member;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.Statements;
import social.plaza.content.article.Draft;

/** What a search asks of the database, and what keeps that within bounds. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SearchQueryTest {

    @Inject
    @PersistenceUnitExtension
    Statements statements;

    @Inject
    Session session;

    @Inject
    CatchingUp catchingUp;

    @Inject
    Searching searching;

    private String own;

    @BeforeEach
    void publish() {
        own = UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "qx";
        for (int i = 0; i < 5; i++) {
            Draft.titled("Number " + i + " " + own).about("searching").publishedBy(Person.named("mai"));
        }
    }

    @Test
    void asksTheSameNumberOfQuestionsHoweverMuchItFinds() {
        assertThat(asked("/api/v1/search?limit=1&q=" + own)).hasSameSizeAs(asked("/api/v1/search?limit=100&q=" + own))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void findsCandidatesByTheIndexOfWordsAlone() throws Exception {
        String found = asked("/api/v1/search?topic=searching&sourceKind=ORIGINAL&q=" + own).stream()
                .filter(sql -> sql.contains("ranked")).findFirst().orElseThrow();
        assertThat(steps(found)).filteredOn(step -> step.contains("article_search_document")).hasSize(2);
        assertThat(steps(found)).filteredOn(step -> step.contains("article_search_headline")).hasSize(2);
        assertThat(steps(found)).noneMatch(step -> step.equals("Seq Scan article_search"));
    }

    @Test
    void findsNamesByTheirIndexes() throws Exception {
        assertThat(steps(
                asked("/api/v1/search?type=accounts&q=" + own).stream().filter(sql -> sql.contains("search_person"))
                        .findFirst().orElseThrow()))
                .anyMatch(step -> step.contains("account_search"));
        assertThat(
                steps(asked("/api/v1/search?type=topics&q=" + own).stream().filter(sql -> sql.contains("search_topic"))
                        .findFirst().orElseThrow()))
                .noneMatch(step -> step.equals("Seq Scan topic"));
        assertThat(
                steps(asked("/api/v1/search/suggestions?q=" + own).stream().filter(sql -> sql.contains("s.title ~>=~"))
                        .findFirst().orElseThrow()))
                .anyMatch(step -> step.endsWith(" article_search_title"));
    }

    @Test
    void takesInWhatWasThereBefore() {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("delete from article_search").executeUpdate());
        assertThat(titles()).isEmpty();
        catchingUp.beginAnew();
        catchingUp.catchUp();
        assertThat(titles()).hasSize(5).first().isEqualTo("Number 4 " + own);
    }

    @Test
    void givesUpASearchThatTakesTooLong() {
        assertThatThrownBy(() -> searching.within(
                () -> session.createNativeQuery("select cast(pg_sleep(30) as text)", String.class).getSingleResult()))
                .isInstanceOf(TooSlow.class);
    }

    private List<String> titles() {
        return Member.throughGateway(Member.somewhere()).get("/api/v1/search?q=" + own).jsonPath()
                .getList("items.article.title");
    }

    private List<String> asked(String path) {
        return statements.during(() -> Member.throughGateway(Member.somewhere()).get(path).then().statusCode(200))
                .stream()
                .filter(sql -> !sql.contains("from disclaimer")).toList();
    }

    /** As it is planned where sequential scans are a last resort, with each table or index. */
    private List<String> steps(String sql) throws Exception {
        AtomicInteger number = new AtomicInteger();
        String numbered = Pattern.compile("\\?").matcher(sql).replaceAll(each -> "\\$" + number.incrementAndGet());
        String plan = QuarkusTransaction.requiringNew().call(() -> session.doReturningWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set local enable_seqscan = off");
                statement.execute("set local enable_indexscan = off");
                statement.execute("set local enable_indexonlyscan = off");
                statement.execute("set local plan_cache_mode = force_generic_plan");
                statement.execute("prepare searched as " + numbered);
                try (var rows = statement.executeQuery("explain (format json) execute searched("
                        + String.join(", ", Collections.nCopies(number.get(), "null")) + ")")) {
                    rows.next();
                    return rows.getString(1);
                } finally {
                    statement.execute("deallocate searched");
                }
            }
        }));
        List<String> steps = new ArrayList<>();
        collect(new ObjectMapper().readTree(plan).get(0).get("Plan"), steps);
        return steps;
    }

    private static void collect(JsonNode node, List<String> steps) {
        steps.add(node.path("Node Type").asText() + " "
                + node.path("Index Name").asText(node.path("Relation Name").asText()));
        node.path("Plans").forEach(child -> collect(child, steps));
    }
}
