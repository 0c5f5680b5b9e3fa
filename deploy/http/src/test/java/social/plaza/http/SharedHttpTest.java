package social.plaza.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every endpoint owes its callers, whichever service it is in: tried on {@link ExampleResource}, in each service. */
public abstract class SharedHttpTest {

    /** Someone whom this service knows. */
    protected abstract Someone someone(String name);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"An","nickname":"A"}      | nickname
            {"name":5}                        | name
            {"name":"An","amount":"5"}        | amount
            {"name":"An","amount":1.5}        | amount
            {"name":"An","tags":"ai"}         | tags
            {"name":"An","tags":[{}]}         | tags[0]
            {"name":"An","at":1700000000}     | at
            {"name":"An","at":"2030-01-31"}   | at
            {"name":"An","at":"+999999-01-01T00:00:00Z"} | at
            {"name":"An\\u0000"}              | name
            {"name":"An\\ud800"}              | name
            {"name":"much too long for it"}   | name
            {"name":null}                     | name
            {}                                | name
            {"name":"An\\rBo"}                | name
            {"name":"An","tags":[null]}       | tags[0]
            {"name":"An","names":{"en":{"short":""}}} | names.en.short
            {"name":"An","names":{"en":null}} | names.en
            {"name":"An","name":"Bo"}         | request
            {"name":                          | request
            [1]                               | request
            null                              | request
            """)
    void namesTheFieldThatIsBad(String body, String field) {
        problem(someone("an").calls().contentType(ContentType.JSON).body(body).post("/example").then(), 400,
                "bad-request")
                .body("violations.field", hasItem(field)).body("violations.message", hasItem(notNullValue()));
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        String body = "{\"name\":\"An\",\"tags\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        problem(someone("an").calls().contentType(ContentType.JSON).body(body).post("/example").then(), 400,
                "bad-request");
    }

    /** As a generated client asks where an operation answers with problems or nothing. */
    @Test
    void whoAcceptsProblemsIsAnswered() {
        given().header("Accept", "application/problem+json").get("/api/v1/limits").then().statusCode(200)
                .contentType("application/json");
        given().header("Accept", "application/json, application/problem+json").get("/api/v1/limits").then()
                .statusCode(200).contentType("application/json");
        given().header("Accept", "text/csv").get("/api/v1/limits").then().statusCode(406);
    }

    @Test
    void anAddressThatIsTooLongIsAProblem() {
        problem(given().get("/api/v1/limits?q=" + "a".repeat(HeadSize.MAX_ADDRESS)).then(), 414, "address-too-long");
        problem(given().get("/nowhere/" + "a".repeat(100_000)).then(), 414, "address-too-long");
        given().get("/api/v1/limits?q=" + "a".repeat(HeadSize.MAX_ADDRESS - 100)).then().statusCode(200);
    }

    @Test
    void headersThatAreTooLargeAreAProblem() {
        problem(given().header("Cookie", "c=" + "a".repeat(HeadSize.MAX_HEADERS)).get("/api/v1/limits").then(), 431,
                "headers-too-large");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        String body = "{\"name\":\"" + "a".repeat(BodySize.MAX) + "\"}";
        problem(someone("an").calls().contentType(ContentType.JSON).body(body).post("/example").then(), 413,
                "too-large");
    }

    /** Whoever sends all of it before they listen hears the answer, too, and nobody is woken for it. */
    @ParameterizedTest
    @CsvSource({"1200, false", "5000, true", "5000, false", "14000, true", "14000, false"})
    void refusesALargeBodyHoweverItComes(int kilobytes, boolean chunked) throws Exception {
        List<String> errors = new CopyOnWriteArrayList<>();
        Handler watch = watching(errors);
        Logger.getLogger("").addHandler(watch);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            sendLarge(socket, kilobytes, chunked);
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
            assertThat(answer.lines().takeWhile(line -> !line.isEmpty()).toList())
                    .anyMatch(line -> line.equalsIgnoreCase("content-type: application/problem+json"));
            socket.getOutputStream().write("GET /example HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
            assertThat(answer.lines().anyMatch(line -> line.endsWith("HTTP/1.1 200 OK"))).isTrue();
        } finally {
            Logger.getLogger("").removeHandler(watch);
        }
        assertThat(errors).isEmpty();
        someone("an").calls().contentType(ContentType.JSON).body("{\"name\":\"An\"}").post("/example").then()
                .statusCode(201);
    }

    private void sendLarge(Socket socket, int kilobytes, boolean chunked) throws IOException {
        OutputStream out = new BufferedOutputStream(socket.getOutputStream());
        out.write(
                ("POST /example HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                        + someone("an").token() + "\r\n"
                        + (chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + (kilobytes * 1024 + 9))
                        + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        byte[] begin = "{\"name\":\"".getBytes(StandardCharsets.US_ASCII);
        byte[] kilobyte = "a".repeat(1024).getBytes(StandardCharsets.US_ASCII);
        write(out, begin, chunked);
        for (int i = 0; i < kilobytes; i++) {
            write(out, kilobyte, chunked);
        }
        if (chunked) {
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.flush();
    }

    private static void write(OutputStream out, byte[] bytes, boolean chunked) throws IOException {
        if (chunked) {
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.write(bytes);
        if (chunked) {
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static Handler watching(List<String> errors) {
        return new Handler() {
            @Override
            public void publish(LogRecord happened) {
                if (happened.getLevel().intValue() >= Level.SEVERE.intValue()) {
                    errors.add(happened.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-99", "no+such+thing"})
    void refusesAnotherCharset(String charset) {
        problem(given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", "Bearer " + someone("an").token())
                .header("Content-Type", "application/json; charset=" + charset).body("{}".getBytes())
                .post("/example").then(), 415, "unsupported-media-type").body("detail", containsString("UTF-8"));
    }

    @Test
    void takesLinesAsTheyEndAnywhere() {
        someone("an").calls().contentType(ContentType.JSON).body("{\"name\":\"a\\r\\nb\"}").post("/example").then()
                .statusCode(201).body("name", equalTo("a\nb"));
    }

    @Test
    void letsNobodyKeepAProblem() {
        for (RequestSpecification caller : List.of(given(), someone("an").calls())) {
            caller.get("/nowhere").then().statusCode(404).header("Cache-Control", containsString("no-store"))
                    .header("Vary", containsString("Authorization"));
        }
        given().post("/example").then().header("Cache-Control", containsString("no-store"));
        someone("an").calls().get("/example/mine").then().statusCode(200)
                .header("Cache-Control", equalTo("private, no-store"));
    }

    /** Each kind has one title, and says more than its status. */
    @Test
    void saysWhatIsWrongInWords() {
        Someone an = someone("an");
        problem(given().get("/nowhere").then(), 404, "not-found").body("title", equalTo("Not found"))
                .body("detail", equalTo("There is nothing at this address."));
        problem(given().get("/example/none").then(), 404, "not-found").body("title", equalTo("Not found"))
                .body("detail", equalTo("There is no such thing."));
        problem(given().delete("/example").then(), 405, "method-not-allowed")
                .body("title", equalTo("Method not allowed")).body("detail", containsString("method"));
        problem(an.scoped("read").calls().contentType(ContentType.JSON).body("{}").post("/example").then(), 403,
                "forbidden").body("detail", containsString("scopes"));
    }

    @Test
    void refusesAnotherMediaType() {
        problem(someone("an").calls().contentType(ContentType.XML).body("<a/>").post("/example").then(), 415,
                "unsupported-media-type");
    }

    @Test
    void keepsTextNormalised() {
        someone("an").calls().contentType(ContentType.JSON).body("{\"name\":\"Ha\\u0300\"}").post("/example")
                .then()
                .statusCode(201).body("name", equalTo("H\u00e0"));
    }

    @Test
    void wantsAToken() {
        problem(given().contentType(ContentType.JSON).body("{}").post("/example").then(), 401, "unauthorized")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void wantsTheScope() {
        problem(someone("an").scoped("read").calls().contentType(ContentType.JSON).body("{}").post("/example")
                .then(), 403,
                "forbidden");
    }

    @Test
    void refusesTokensOfAnotherTypeAudienceOrTime() {
        Someone an = someone("an");
        Instant now = Instant.now();
        for (String token : List.of(an.token("proof+jwt", "plaza", now, now.plusSeconds(60)),
                an.token("at+jwt", "other", now, now.plusSeconds(60)),
                an.token("at+jwt", "plaza", now.minusSeconds(900), now.minusSeconds(60)),
                an.token().replaceFirst("\\..", ".X"),
                "not-a-token")) {
            problem(given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON)
                    .body("{\"name\":\"An\"}")
                    .post("/example").then(), 401, "unauthorized");
        }
    }

    @Test
    void doesOnceWhatIsSentTwice() {
        Someone an = someone("an");
        String key = UUID.randomUUID().toString();
        int first = make(an, key, "An").statusCode(201).header("Idempotency-Replayed", nullValue())
                .header("ETag", "\"1.a\"").header("Location", "/example/1").extract()
                .path("made");
        int again = make(an, key, "An").statusCode(201).header("Idempotency-Replayed", "true")
                .header("ETag", "\"1.a\"").header("Location", "/example/1").extract().path("made");
        assertThat(again).isEqualTo(first);
        problem(make(an, key, "Bo"), 422, "key-used-otherwise");
        int another = make(someone("bo"), key, "An").statusCode(201).extract().path("made");
        assertThat(another).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "ä"})
    void wantsAVisibleKey(String key) {
        problem(make(someone("an"), key, "An"), 400, "bad-request").body("violations.field",
                contains("Idempotency-Key"));
    }

    @Test
    void editsOnlyWhatWasSeen() {
        Someone an = someone("an");
        var edit = an.calls().contentType(MergePatch.MEDIA_TYPE).body("{\"name\":\"Bo\",\"amount\":null}");
        problem(edit.patch("/example").then(), 428, "if-match-required");
        problem(edit.header("If-Match", "\"old\"").patch("/example").then(), 412, "changed-meanwhile");
        for (String unknown : List.of("{\"zz\":null}", "{\"zz\":1}", "{\"names\":{\"en\":{\"zz\":null}}}")) {
            problem(an.calls().contentType(MergePatch.MEDIA_TYPE).header("If-Match", "*").body(unknown)
                    .patch("/example").then(), 400, "bad-request").body("violations.field", contains(endsWith("zz")));
        }
        String tag = an.calls().get("/example").then().header("Cache-Control", containsString("no-store")).extract()
                .header("ETag");
        an.calls().contentType(MergePatch.MEDIA_TYPE).header("If-Match", tag).body("{\"name\":\"Bo\",\"amount\":null}")
                .patch("/example").then().statusCode(200).body("name", equalTo("Bo")).body("amount", nullValue());
        problem(an.calls().contentType(MergePatch.MEDIA_TYPE).header("If-Match", tag)
                .body("{\"name\":\"much too long for it\"}")
                .patch("/example").then(), 400, "bad-request").body("violations.field", contains("name"));
    }

    @Test
    void sendsNothingThatTheClientHas() {
        String tag = given().get("/example").then().statusCode(200).header("Cache-Control", containsString("public"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get("/example").then().statusCode(304);
    }

    @Test
    void pagesThroughAList() {
        List<Integer> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = given().queryParam("limit", 10)
                    .queryParams(next.isEmpty() ? java.util.Map.of() : java.util.Map.of("after", next))
                    .get("/example/numbers").then().statusCode(200).extract();
            seen.addAll(page.jsonPath().getList("items", Integer.class));
            next = page.path("next");
        }
        assertThat(seen).hasSize(45).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=-1", "limit=x", "after=x", "after=%00", "limit=", "after=",
            "after=bm9wZQ"})
    void refusesABadPage(String query) {
        problem(given().urlEncodingEnabled(false).get("/example/numbers?" + query).then(), 400, "bad-request")
                .body("violations.field", contains(query.substring(0, query.indexOf('='))));
    }

    @Test
    void saysThatAPathLeadsNowhere() {
        problem(given().get("/nowhere").then(), 404, "not-found");
        problem(given().delete("/example").then(), 405, "method-not-allowed").header("Allow", containsString("POST"))
                .header("Allow", not(containsString("DELETE")));
    }

    private static ValidatableResponse make(Someone person, String key, String name) {
        return person.calls().contentType(ContentType.JSON).header("Idempotency-Key", key)
                .body("{\"name\":\"" + name + "\"}")
                .post("/example").then();
    }

    protected static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status).contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status)).body("title", notNullValue()).body("instance", notNullValue());
    }
}
