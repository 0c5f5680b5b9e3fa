package social.plaza.content.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import social.plaza.content.Person;

/** What other services have been told of an article, from the first event on. */
public record Told(List<Map<String, Object>> events) {

    private static final String BEGINNING = "MH4w";

    public static Told of(String article, Person reader) {
        List<Map<String, Object>> events = new ArrayList<>();
        JsonPath page = after(BEGINNING, reader);
        while (!page.getList("items").isEmpty()) {
            events.addAll(page.getList("items.findAll { it.data.article?.id == '" + article + "' }"));
            page = after(page.getString("items[-1].position"), reader);
        }
        return new Told(events);
    }

    private static JsonPath after(String position, Person reader) {
        return reader.calls().queryParam("limit", 500).queryParam("after", position).get("/api/v1/events").then()
                .statusCode(200).extract().jsonPath();
    }

    /** How often the article had been changed, as each of them tells. */
    public List<Integer> versions() {
        return JsonPath.from(new io.vertx.core.json.JsonArray(events).encode()).getList("data.article.version");
    }

    public List<Object> types() {
        return events.stream().map(event -> event.get("type")).toList();
    }
}
