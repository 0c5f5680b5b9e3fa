package social.plaza.content.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import social.plaza.content.Person;

/** An article in a test, before it is sent. */
public class Draft {

    private final Map<String, Object> fields = new HashMap<>(Map.of("language", "en", "title", "A quiet morning",
            "body", "Nothing happened, and everyone wrote about it."));

    public static Draft titled(String title) {
        return new Draft().with("title", title);
    }

    public Draft with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public Draft saying(String body) {
        return with("body", body);
    }

    public Draft about(String... topics) {
        return with("topics", List.of(topics));
    }

    public Draft from(String kind) {
        return with("source", Map.of("kind", kind, "name", "The Wire", "url", "https://wire.example/1"));
    }

    public ValidatableResponse sentBy(Person author) {
        return author.calls().contentType(ContentType.JSON).body(fields).post("/api/v1/articles").then();
    }

    public ValidatableResponse previewedBy(Person author) {
        return author.calls().contentType(ContentType.JSON).body(fields).post("/api/v1/articles/preview").then();
    }

    /** @return the draft's id */
    public String writtenBy(Person author) {
        return sentBy(author).statusCode(201).extract().path("id");
    }

    /** @return the article as its author reads it */
    public JsonPath publishedBy(Person author) {
        return author.calls().noContentType().put("/api/v1/articles/" + writtenBy(author) + "/publication").then()
                .statusCode(200)
                .extract().jsonPath();
    }
}
