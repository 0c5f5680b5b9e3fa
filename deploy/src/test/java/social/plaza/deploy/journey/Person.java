package social.plaza.deploy.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** Someone on a journey: with a browser of their own, and with a phone that speaks the API. */
final class Person {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<Integer> REFUSED = Set.of(401, 403);
    static final String PASSWORD = "a long walk on a cold day";

    private final Stage stage;
    private final String handle;
    private final String password;
    private String token;
    private int moves;
    private boolean scripted = true;
    private BrowserContext context;
    private Page page;

    private Person(Stage stage, String handle, String password) {
        this.stage = stage;
        this.handle = handle;
        this.password = password;
    }

    static Person known(Stage stage, String handle, String password) {
        return new Person(stage, handle, password);
    }

    static Person visiting(Stage stage, String name) {
        return new Person(stage, name, null);
    }

    static Person registered(Stage stage, String handle, String name) {
        var person = new Person(stage, handle, PASSWORD);
        person.send("POST", "/auth/register",
                Map.of("handle", handle, "email", handle + "@plaza.example", "password", PASSWORD,
                        "displayName", name, "language", "en"));
        return person;
    }

    String handle() {
        return handle;
    }

    JsonNode get(String path) {
        return signedIn("GET", path, null);
    }

    JsonNode post(String path, Object body) {
        return signedIn("POST", path, body);
    }

    JsonNode put(String path, Object body) {
        return signedIn("PUT", path, body);
    }

    /** Writes an article in English, and publishes it. */
    Published publishes(String title, String body) {
        var id = post("/articles", Map.of("language", "en", "title", title, "body", body)).path("id").asText();
        return new Published(id, put("/articles/" + id + "/publication", Map.of()).path("url").asText());
    }

    record Published(String id, String path) {}

    /** With the token at hand, unless the clock was moved; and with another where it does not do, as after a change of roles. */
    private JsonNode signedIn(String method, String path, Object body) {
        boolean atHand = token != null && moves == stage.moves();
        if (password != null && !atHand) {
            takeToken();
        }
        var answer = ask(method, path, body, token);
        if (atHand && REFUSED.contains(answer.statusCode())) {
            takeToken();
            answer = ask(method, path, body, token);
        }
        return told(method, path, answer);
    }

    /** Not for each request: what a password costs to check it is meant to cost. */
    private void takeToken() {
        moves = stage.moves();
        token = send("POST", "/auth/login", Map.of("login", handle, "password", password)).path("accessToken").asText();
    }

    private JsonNode send(String method, String path, Object body) {
        return told(method, path, ask(method, path, body, null));
    }

    private static JsonNode told(String method, String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            throw new AssertionError(method + " " + path + " → " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? MissingNode.getInstance() : read(answer.body());
    }

    private HttpResponse<String> ask(String method, String path, Object body, String as) {
        try {
            var request = HttpRequest.newBuilder(stage.square().at("/api/v1" + path)).method(method,
                    body == null
                            ? HttpRequest.BodyPublishers.noBody()
                            : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
            request.header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString());
            if (as != null) {
                request.header("Authorization", "Bearer " + as);
            }
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Their browser runs no script. */
    Person withoutScript() {
        scripted = false;
        return this;
    }

    /** Their browser, on a desk 1280 wide, where they have not signed in. */
    Page page() {
        if (page == null) {
            context = stage.browser()
                    .newContext(new Browser.NewContextOptions().setBaseURL(stage.square().at("/").toString())
                            .setLocale("en-US").setTimezoneId("UTC").setViewportSize(1280, 900)
                            .setJavaScriptEnabled(scripted));
            context.setDefaultTimeout(Stage.PATIENCE_MILLIS);
            page = context.newPage();
        }
        return page;
    }

    Page signIn() {
        page().navigate("/sign-in");
        page.fill("[name=login]", handle);
        page.fill("[name=password]", password);
        page.click("main form button.primary");
        page.waitForSelector(".me");
        return page;
    }

    Optional<Page> openPage() {
        return Optional.ofNullable(page);
    }

    void leave() {
        if (context != null) {
            context.close();
        }
    }
}
