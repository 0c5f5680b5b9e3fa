package social.plaza.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;

/** How the database would answer a statement, whatever its parameters, if it may neither scan nor sort where there is another way. */
@ApplicationScoped
public class Plans {

    /** Not that of our endpoints: plans may be deep. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern PARAMETER = Pattern.compile("\\?");

    @Inject
    Session session;

    /** Each step with the index that it uses, such as {@code Index Scan article_latest}; what is looked up per row is left out. */
    public List<String> steps(String sql) throws JsonProcessingException {
        List<String> steps = new ArrayList<>();
        collect(JSON.readTree(plan(sql)).get(0).get("Plan"), steps);
        return steps;
    }

    private String plan(String sql) {
        AtomicInteger number = new AtomicInteger();
        String numbered = PARAMETER.matcher(sql).replaceAll(each -> "\\$" + number.incrementAndGet());
        return QuarkusTransaction.requiringNew().call(() -> session.doReturningWork(connection -> {
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
    }

    private static void collect(JsonNode node, List<String> steps) {
        if (node.path("Parent Relationship").asText().matches("SubPlan|InitPlan")) {
            return;
        }
        steps.add(node.path("Node Type").asText() + " " + node.path("Index Name").asText());
        node.path("Plans").forEach(child -> collect(child, steps));
    }
}
