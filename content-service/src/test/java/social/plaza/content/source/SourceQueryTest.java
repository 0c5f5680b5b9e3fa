package social.plaza.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.content.Plans;
import social.plaza.content.PostgresResource;

/** Each list, and what is looked for every two seconds, comes from an index in its order. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(FeedServer.class)
class SourceQueryTest {

    @Inject
    Plans plans;

    @Test
    void readsEachListInTheOrderOfItsIndex() throws Exception {
        comesFrom("feed_source_pkey", FeedSources.LATEST, "before", "uuid", "limit", "int");
        comesFrom("source_run_latest", FeedSources.RUNS, "source", "uuid", "at", "timestamptz", "id", "uuid", "limit",
                "int");
        comesFrom("feed_item_latest", FeedSources.ITEMS, "source", "uuid", "at", "timestamptz", "id", "uuid", "limit",
                "int", "now", "timestamptz");
        comesFrom("feed_source_due", FeedRuns.DUE, "now", "timestamptz");
    }

    /** @param parameters names and types in turn */
    private void comesFrom(String index, String sql, String... parameters) throws Exception {
        String plain = sql;
        for (int i = 0; i < parameters.length; i += 2) {
            plain = plain.replaceAll(":" + parameters[i] + "\\b", "cast(? as " + parameters[i + 1] + ")");
        }
        assertThat(plans.steps(plain)).as(index + Arrays.toString(parameters))
                .anyMatch(step -> step.startsWith("Index") && step.endsWith(" " + index))
                .noneMatch(step -> step.startsWith("Sort") || step.startsWith("Seq Scan"));
    }
}
