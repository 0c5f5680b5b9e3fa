package social.plaza.engagement.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import social.plaza.engagement.ContentStub;
import social.plaza.engagement.Person;
import social.plaza.engagement.PostgresResource;
import social.plaza.engagement.card.AccountCards;
import social.plaza.engagement.follow.Cashtag;
import social.plaza.engagement.follow.Topic;

/** Each feed walks an index from where the page before ended, however many articles there are. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ContentStub.class)
class FeedPlanTest {

    private static final String MANY = """
            insert into account_card (id, handle, display_name, certified)
            select md5('plan account ' || n)::uuid, 'plan' || n, 'Plan ' || n, false from generate_series(1, 500) n
            on conflict do nothing;
            insert into article_card (id, author_id, state, revision, url, language, title, published_at, source_kind)
            select md5('plan article ' || n)::uuid, md5('plan account ' || (1 + n %% 500))::uuid, 'PUBLISHED', 1, '/', 'en',
                'Plan ' || n, '2020-01-01'::timestamptz + n * interval '1 minute', 'ORIGINAL' from generate_series(1, 20000) n
            on conflict do nothing;
            insert into article_topic (topic, published_at, article_id)
            select 'plan' || n %% 50, '2020-01-01'::timestamptz + n * interval '1 minute', md5('plan article ' || n)::uuid
            from generate_series(1, 20000) n on conflict do nothing;
            insert into article_count (article_id, published_second, score)
            select md5('plan article ' || n)::uuid, 1577836800 + n * 60, n %% 100 from generate_series(1, 20000) n
            on conflict do nothing;
            insert into repost (id, account_id, article_id, revision, at)
            select md5('plan repost ' || n)::uuid, md5('plan account ' || (1 + n %% 500))::uuid,
                md5('plan article ' || n)::uuid, 1, '2020-02-01'::timestamptz + n * interval '1 minute'
            from generate_series(1, 20000) n on conflict do nothing;
            insert into article_like (article_id, account_id, at)
            select md5('plan article ' || n)::uuid, md5('plan account ' || (1 + n %% 500))::uuid, '2020-02-01'
            from generate_series(1, 20000) n on conflict do nothing;
            insert into follow_account (follower_id, followed_id, at)
            select '%1$s', md5('plan account ' || n)::uuid, '2020-02-01' from generate_series(1, 20) n
            on conflict do nothing;
            insert into follow_topic (follower_id, topic, at)
            select '%1$s', 'plan' || n, '2020-02-01' from generate_series(1, 5) n on conflict do nothing;
            analyze""";

    @Inject
    Session session;

    @Inject
    Feeds feeds;

    @Inject
    AccountCards accounts;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private Person reader;

    @BeforeEach
    void manyPeopleAndArticles() throws SQLException {
        reader = Person.named("reader");
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            for (String each : MANY.formatted(reader.id()).split(";")) {
                statement.execute(each);
            }
        }
    }

    @Test
    @Transactional
    void walksIndexesOnly() {
        UUID order = UUID.randomUUID();
        Topic topic = Topic.called("plan3");
        for (Feed feed : new Feed[]{feeds.latest(), feeds.topic(topic), feeds.cashtag(Cashtag.called("PLAN3")),
                feeds.account(accounts.named("plan7")),
                feeds.following(), feeds.hot(order, 0)}) {
            Place place = Place.first(Instant.now());
            String plan = FeedPages.bound(
                    session.createNativeQuery(explained(feed), String.class), feed,
                    place, 20, Instant.now(), reader.id()).getResultStream().collect(Collectors.joining("\n"));
            assertThat(plan).as(feed.name()).doesNotContain("Seq Scan on article_card", "Seq Scan on article_count",
                    "Seq Scan on article_topic", "Seq Scan on repost", "Seq Scan on article_like");
        }
    }

    @Test
    @Transactional
    void findsTheHottestByTheirRank() {
        String plan = session.createNativeQuery("explain " + HotOrders.HOTTEST, String.class).setParameter("limit", 20)
                .getResultStream().collect(Collectors.joining("\n"));
        assertThat(plan).contains("article_count_hot").doesNotContain("Seq Scan");
    }

    /** What stands for an entity's columns is Hibernate's, not PostgreSQL's. */
    private String explained(Feed feed) {
        return "explain " + FeedPages.sql(feed, reader.id()).replaceAll("\\{(\\w)\\.\\*\\}", "$1.id");
    }
}
