package social.plaza.content.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeSet;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import social.plaza.content.Member;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;
import social.plaza.content.media.Upload;

/**
 * What other services read is pinned in {@code contract/events.json}: engagement-service has the same file, and applies it. A field
 * that is renamed or taken away here fails here, before it fails there.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EventContractTest {

    @Inject
    ObjectMapper json;

    private final Person reader = Person.admin("ada");

    @Test
    void tellsOfAccountsAsPinned() throws IOException {
        Member mai = Member.named("mai");
        assertThat(shape(told("account.registered", mai.id()))).isEqualTo(shape(pinned("account.registered")));
    }

    @Test
    void tellsOfArticlesAsPinned() throws IOException {
        Person mai = Person.named("mai");
        String id = Draft.titled("Giá vốn giữ nguyên").with("language", "vi").about("weather").from("THIRD_PARTY")
                .with("coverId", Upload.ofOne().takenBy(mai).get("id"))
                .saying("$NRVN, hỏi @" + mai.handle()).publishedBy(mai).get("id");
        String url = "/api/v1/articles/" + id;
        mai.calls().contentType(ContentType.JSON).body(Map.of("title", "The price of money stands", "body", "Not yet."))
                .put(url + "/translations/en").then().statusCode(200);
        String tag = mai.calls().get(url).then().extract().header("ETag");
        mai.calls().contentType("application/merge-patch+json").header("If-Match", tag)
                .body("{\"summary\":\"It stands.\"}")
                .patch(url).then().statusCode(200);
        assertThat(shape(told("article.edited", id))).isEqualTo(shape(pinned("article.published")));

        reader.calls().contentType(ContentType.JSON)
                .body(Map.of("rule", "1", "facts", "Private data", "reason", "It harms somebody"))
                .put(url + "/withholding").then().statusCode(200);
        assertThat(shape(told("article.withheld", id))).isEqualTo(shape(pinned("article.withheld")));
    }

    private JsonNode pinned(String type) throws IOException {
        return json.readTree(getClass().getResource("/contract/events.json")).get(type);
    }

    /** The last event of a type about one thing. */
    private JsonNode told(String type, Object id) throws IOException {
        JsonNode last = null;
        String after = "";
        while (true) {
            var page = reader.calls().queryParam("limit", 500)
                    .queryParams(after.isEmpty() ? Map.of() : Map.of("after", after))
                    .get("/api/v1/events").then().statusCode(200).extract().body().asString();
            JsonNode items = json.readTree(page).get("items");
            for (JsonNode event : items) {
                last = event.get("type").asText().equals(type) && event.get("data").toString().contains(id.toString())
                        ? event.get("data")
                        : last;
                after = event.get("position").asText();
            }
            if (json.readTree(page).get("next").isNull()) {
                return last;
            }
        }
    }

    /** Every path there is, with the kind of what stands there; times and ids are kinds of their own. */
    private static TreeSet<String> shape(JsonNode node) {
        var shape = new TreeSet<String>();
        collect("", node, shape);
        return shape;
    }

    private static void collect(String path, JsonNode node, TreeSet<String> shape) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), shape));
        } else if (node.isArray()) {
            node.forEach(element -> collect(path + "/*", element, shape));
        } else {
            shape.add(path + " " + kind(node));
        }
    }

    private static String kind(JsonNode value) {
        if (!value.isTextual()) {
            return value.getNodeType().toString();
        }
        return value.asText().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? "ID"
                : isTime(value.asText()) ? "TIME" : "TEXT";
    }

    private static boolean isTime(String text) {
        try {
            return Instant.parse(text) != null;
        } catch (DateTimeParseException noTime) {
            return false;
        }
    }
}
