package social.plaza.content.source;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;

/** Links of articles from elsewhere: asked now and then, and called dead only when they surely are. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(FeedServer.class)
class SourceCheckTest {

    @Inject
    Session session;

    @Inject
    CheckingSources checking;

    private final Person mai = Person.named("mai");
    private final String path = "/" + UUID.randomUUID();

    /** What other tests published is not due. */
    @BeforeEach
    void nothingElseIsDue() {
        sql("update source_check set next_at = now() + interval '1 year', asked_at = null");
    }

    @Test
    void callsALinkDeadWhenItWasGoneThreeTimesInThreeDays() {
        FeedServer.serve(path, "There.");
        String article = published(FeedServer.address(path));
        String fresh = tag(article);
        look();
        given().get(article).then().body("source.deadSince", nullValue()).body("source.lastSeenAt", notNullValue());
        assertThat(FeedServer.requests(path)).extracting(FeedServer.Request::method).containsExactly("HEAD");
        FeedServer.status(path, 404);
        look();
        look();
        look();
        given().get(article).then().body("source.deadSince", nullValue());
        sql("update source_check set failing_since = failing_since - interval '3 days' where url = '%s'"
                .formatted(FeedServer.address(path)));
        String alive = tag(article);
        look();
        given().get(article).then().body("source.deadSince", notNullValue()).body("source.lastSeenAt", notNullValue());
        assertThat(List.of(fresh, alive)).doesNotContain(tag(article));
        FeedServer.serve(path, "There again.");
        look();
        given().get(article).then().body("source.deadSince", nullValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 503})
    void callsNothingDeadThatMayBeThereForOthers(int status) {
        FeedServer.status(path, status);
        String article = published(FeedServer.address(path));
        for (int times = 0; times < 4; times++) {
            look();
        }
        assertThat(failures()).isZero();
        given().get(article).then().body("source.deadSince", nullValue()).body("source.lastSeenAt", nullValue());
    }

    @Test
    void asksForALittleWhereThePageIsNotToldOfWithoutIt() {
        FeedServer.on(path, exchange -> FeedServer.answer(exchange,
                exchange.getRequestMethod().equals("HEAD") ? 405 : 206, "text/html", new byte[10]));
        String article = published(FeedServer.address(path));
        look();
        given().get(article).then().body("source.lastSeenAt", notNullValue());
        assertThat(FeedServer.requests(path).getLast().headers().getFirst("Range")).isEqualTo("bytes=0-1023");
    }

    @Test
    void asksNoPrivateAddressAndCountsItNotAsDead() {
        String article = published("http://127.0.0.1/" + path);
        look();
        assertThat(failures()).isZero();
        given().get(article).then().body("source.deadSince", nullValue());
    }

    @Test
    void asksOnceForALinkThatManyArticlesHaveAndForgetsOneThatNoneHas() {
        FeedServer.serve(path, "There.");
        String one = published(FeedServer.address(path));
        String other = published(FeedServer.address(path));
        look();
        assertThat(FeedServer.requests(path)).hasSize(1);
        for (String article : List.of(one, other)) {
            given().get(article).then().body("source.lastSeenAt", notNullValue());
            mai.calls().delete(article).then().statusCode(204);
        }
        look();
        assertThat(FeedServer.requests(path)).hasSize(1);
        assertThat(count("source_check where url = '" + FeedServer.address(path) + "'")).isZero();
    }

    @Test
    void leavesAHostAloneForAMinute() {
        FeedServer.serve(path, "There.");
        FeedServer.serve(path + "/b", "There.");
        published(FeedServer.address(path));
        published(FeedServer.address(path + "/b"));
        sql("update source_check set next_at = now() where url like '%" + path + "%'");
        checking.checkDue();
        assertThat(FeedServer.requests(path).size() + FeedServer.requests(path + "/b").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://Example.org", "https://example.org?%s", "https://example.org#%s",
            "https://example.org/%s?a=/b#c", "https://example.org/%s"})
    void knowsTheHostOfALinkHoweverItGoesOn(String form) {
        String link = form.formatted(path.substring(1));
        published(link);
        assertThat(hosts(link)).containsExactly("example.org");
        sql("update source_check set host = 'example.org?wrong' where url = '" + link + "'");
        mend();
        assertThat(hosts(link)).containsExactly("example.org");
    }

    private List<String> hosts(String link) {
        return QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("select host from source_check where url = :url", String.class)
                .setParameter("url", link).getResultList());
    }

    /** What the migration did to the rows that were there. */
    private void mend() {
        try (var migration = getClass().getResourceAsStream("/db/migration/V96__source_check_host.sql")) {
            sql(Stream.of(new String(migration.readAllBytes(), UTF_8).split(";\n")).map(String::strip)
                    .filter(each -> each.startsWith("update")).findFirst().orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String published(String link) {
        return "/api/v1/articles/" + Draft.titled("From elsewhere")
                .with("source", Map.of("kind", "THIRD_PARTY", "name", "The Wire", "url", link)).publishedBy(mai)
                .get("id");
    }

    private void look() {
        sql("update source_check set next_at = now(), asked_at = null where url like '%" + path + "%'");
        checking.checkDue();
    }

    private static String tag(String article) {
        return given().get(article).header("ETag");
    }

    private long failures() {
        return count("source_check where url like '%" + path + "%' and failures > 0");
    }

    private long count(String from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select count(*) from " + from, Long.class).getSingleResult());
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(statement).executeUpdate());
    }
}
