package social.plaza.content.media;

import static io.restassured.RestAssured.given;

import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import social.plaza.content.Person;

/** A picture in a test, before it is sent. */
public record Upload(byte[] bytes, String name, String type, String alt, String key) {

    public static Upload of(byte[] bytes) {
        return new Upload(bytes, "picture", "application/octet-stream", null, null);
    }

    /** A picture that no other test sends. */
    public static Upload ofOne() {
        return of(Fixture.unique(700, 350));
    }

    public Upload called(String name, String type) {
        return new Upload(bytes, name, type, alt, key);
    }

    public Upload saying(String alt) {
        return new Upload(bytes, name, type, alt, key);
    }

    public Upload under(String key) {
        return new Upload(bytes, name, type, alt, key);
    }

    public ValidatableResponse by(Person owner) {
        var request = owner.calls().multiPart("image", name, bytes, type)
                .headers(key == null ? Map.of() : Map.of("Idempotency-Key", key));
        return (alt == null ? request : request.multiPart("alt", alt, "text/plain; charset=utf-8"))
                .post("/api/v1/media").then();
    }

    public JsonPath takenBy(Person owner) {
        return by(owner).statusCode(201).extract().jsonPath();
    }

    /** The file at an address. */
    public static byte[] bytes(String url) {
        return given().get(url).then().statusCode(200).extract().asByteArray();
    }
}
