package social.plaza.content;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Someone in a test who joined by the front door: with an e-mail address, a password, and tokens that the service issued. */
public record Member(String id, String handle, String email, String access, String refresh) {

    public static final String PASSWORD = "violet tram to the harbour";

    /** Joins; the handle gets a suffix, so that tests do not meet. */
    public static Member named(String name) {
        String handle = unique(name);
        var answer = register(handle, handle + "@example.org").statusCode(201).extract().jsonPath();
        return new Member(answer.getString("account.id"), handle, handle + "@example.org",
                answer.getString("tokens.accessToken"), answer.getString("tokens.refreshToken"));
    }

    public static String unique(String name) {
        return name + UUID.randomUUID().toString().substring(0, 6);
    }

    public static ValidatableResponse register(String handle, String email) {
        return register(Map.of("handle", handle, "email", email, "password", PASSWORD, "displayName", "An Nguyễn"));
    }

    public static ValidatableResponse register(Map<String, ?> fields) {
        return post("register", fields);
    }

    public static ValidatableResponse login(String login, String password) {
        return post("login", Map.of("login", login, "password", password));
    }

    public static ValidatableResponse refresh(String token) {
        return post("refresh", Map.of("refreshToken", token));
    }

    /** From an address of its own, as the gateway would tell it. */
    public static ValidatableResponse post(String action, Map<String, ?> fields) {
        return throughGateway(somewhere()).body(fields).post("/api/v1/auth/" + action).then();
    }

    public static RequestSpecification throughGateway(String address) {
        return given().contentType(ContentType.JSON).header("Plaza-Gateway", PostgresResource.GATEWAY_SECRET)
                .header("Plaza-Client-Address", address);
    }

    public static String somewhere() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    /** The same person after another sign-in. */
    public Member signsInAgain() {
        var answer = login(handle, PASSWORD).statusCode(200).extract().jsonPath();
        return new Member(id, handle, email, answer.getString("accessToken"), answer.getString("refreshToken"));
    }

    public RequestSpecification calls() {
        return with(access);
    }

    public static RequestSpecification with(String accessToken) {
        return throughGateway(somewhere()).header("Authorization", "Bearer " + accessToken);
    }
}
