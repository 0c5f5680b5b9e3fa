package social.plaza.web.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** Pictures in the editor, on profiles, and at their addresses. */
@QuarkusTest
class PicturesTest extends SquareTest {

    private static final String ID = "019a0000-0000-7000-8000-0000000000f1";
    private static final String FILE = "/media/" + "ab".repeat(32) + ".jpg";
    private static final String PICTURE = """
            {"id":"%s","url":"%s","width":900,"height":600,"alt":null,"variants":[
             {"url":"/media/%s.jpg","width":320,"height":213,"type":"image/jpeg"},
             {"url":"%s","width":900,"height":600,"type":"image/jpeg"}]}"""
            .formatted(ID, FILE, "cd".repeat(32), FILE);
    private static final byte[] BYTES = "bytes of a picture".getBytes(StandardCharsets.UTF_8);

    /** A form that brings files, sent as the page that she has open would. */
    private RequestSpecification files() {
        var page = as(THU_HA).get(ARTICLE_PAGE);
        return as(THU_HA).cookie("csrf-token", page.cookie("csrf-token")).multiPart("csrf-token", csrf(page));
    }

    private RequestSpecification picture() {
        return files().multiPart("image", "holiday.svg", BYTES, "image/svg+xml");
    }

    private void taken() {
        square.content().answer("POST /api/v1/media", 201, PICTURE);
        square.content().answer("GET /api/v1/media/" + ID, 200, PICTURE);
    }

    @Test
    void isHandedOnWithoutWhatItsSenderSaysOfIt() {
        taken();
        picture().multiPart("alt", "A \"quay\" [now]").accept("application/json").post("/pictures").then()
                .statusCode(201)
                .body("id", equalTo(ID)).body("url", equalTo(FILE)).header("Cache-Control", "private, no-store");
        var call = square.content().calls("POST /api/v1/media").getFirst();
        assertThat(call.headers().get("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(call.headers().get("Authorization")).startsWith("Bearer ");
        assertThat(call.body()).contains("bytes of a picture").contains("A \"quay\" [now]").doesNotContain("holiday")
                .doesNotContain("svg");
    }

    @Test
    void isUploadedWithoutScriptAndComesWithItsLine() {
        square.content().answer("POST /api/v1/media", 201, PICTURE.replace("null", "\"A [quay]\""));
        assertThat(as(THU_HA).get("/pictures").asString()).contains("enctype=\"multipart/form-data\"");
        assertThat(picture().post("/pictures").asString()).contains("value=\"![A \\[quay\\]](" + FILE + ")\"")
                .contains("srcset=");
        anonymous().get("/pictures").then().statusCode(303);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            415 | not-a-picture         | This is no picture
            413 | picture-too-large     | too large
            400 | broken-picture        | cannot be read
            409 | picture-space-used-up | no more room
            429 | too-many-requests     | a little later
            503 | unavailable           | just now
            """)
    void saysWhyOneWasNotTaken(int status, String problem, String words) {
        square.content().answer("POST /api/v1/media", call -> Reply.problem(status, problem));
        picture().accept("application/json").post("/pictures").then().statusCode(status).body("why",
                containsString(words));
        var page = picture().multiPart("alt", "typed").post("/pictures");
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.asString()).contains("id=\"error-image\"").contains(words).contains("value=\"typed\"");
    }

    @Test
    void isAskedForWhereNoneWasChosen() {
        files().multiPart("image", "", new byte[0]).accept("application/json").post("/pictures").then().statusCode(400)
                .body("why", containsString("Choose"));
        var away = anonymous().cookie("csrf-token", "x").multiPart("csrf-token", "x").multiPart("image", "a", BYTES)
                .accept("application/json").post("/pictures");
        assertThat(away.statusCode()).isIn(400, 401);
        assertThat(square.content().calls("POST /api/v1/media")).isEmpty();
    }

    @Test
    void isNotTakenFromAnotherSite() {
        as(THU_HA).multiPart("image", "a.jpg", BYTES).post("/pictures").then().statusCode(400);
        as(THU_HA).multiPart("image", "a.jpg", BYTES).post("/settings/picture").then().statusCode(400);
        assertThat(square.content().calls("POST /api/v1/media")).isEmpty();
    }

    @Test
    void becomesTheCoverWithoutLosingAWord() {
        taken();
        var page = manuscript().multiPart("coverFile", "a.jpg", BYTES).post("/write/new/cover");
        assertThat(page.asString()).contains("name=\"coverId\" value=\"" + ID + "\"").contains("src=\"" + FILE + "\"")
                .contains("one\ntwo").contains("A title").contains("value=\"the-key\"")
                .contains("formaction=\"/write/new/cover\"");
        var without = manuscript().multiPart("coverId", ID).multiPart("uncover", "yes").post("/write/new/cover");
        assertThat(without.asString()).contains("name=\"coverId\" value=\"\"").contains("one\ntwo");
    }

    @Test
    void saysAtTheCoverWhatIsWrongWithIt() {
        square.content().answer("POST /api/v1/media", call -> Reply.problem(415, "not-a-picture"));
        var page = manuscript().multiPart("coverFile", "a.jpg", BYTES).post("/write/new/cover");
        assertThat(page.statusCode()).isEqualTo(415);
        assertThat(page.asString()).contains("id=\"error-coverId\"").contains("This is no picture")
                .contains("one\ntwo");
        var forgotten = formOf(THU_HA).formParam("title", "A title").formParam("body", "one\ntwo")
                .formParam("coverFile", "quay.jpg").formParam("action", "publish").post("/write");
        assertThat(forgotten.statusCode()).isEqualTo(400);
        assertThat(forgotten.asString()).contains("not uploaded yet").contains("one\ntwo");
    }

    private RequestSpecification manuscript() {
        return files().multiPart("title", "A title").multiPart("body", "one\r\ntwo").multiPart("language", "en")
                .multiPart("topics", "ai").multiPart("summary", "").multiPart("summaryWas", "")
                .multiPart("source.kind", "ORIGINAL").multiPart("key", "the-key").multiPart("coverAlt", "")
                .multiPart("tag", "");
    }

    @Test
    void isSavedWithTheArticleAndTakenFromIt() {
        square.content().answer("POST /api/v1/articles", 400, "{}");
        saved(Map.of("coverId", ID, "coverAlt", "A quay"), "\"coverId\":\"" + ID + "\"", "\"coverAlt\":\"A quay\"");
        saved(Map.of("coverId", "", "coverAlt", "A quay"), "\"coverId\":null", "\"coverAlt\":null");
        saved(Map.of(), "\"title\":\"A title\"");
        assertThat(square.content().calls("POST /api/v1/articles").getLast().body()).doesNotContain("coverId");
    }

    private void saved(Map<String, String> cover, String... parts) {
        formOf(THU_HA).formParam("title", "A title").formParam("body", "one").formParam("source.kind", "ORIGINAL")
                .formParam("language", "en").formParams(cover).formParam("action", "save").post("/write");
        assertThat(square.content().calls("POST /api/v1/articles").getLast().body()).contains(parts);
    }

    @Test
    void isOnesOwnUntilItIsRemoved() {
        taken();
        square.content().answer("GET /api/v1/accounts/me", call -> new Reply(200, """
                {"id":"019a0000-0000-7000-8000-000000000001","handle":"thuha","displayName":"Thu Hà","avatarUrl":"%s",
                 "language":"en","bio":"","roles":["user"]}""".formatted(FILE), Map.of("ETag", "\"me\"")));
        assertThat(picture().post("/settings/picture").header("Location")).endsWith("/settings?done=picture");
        var change = square.content().calls("PATCH /api/v1/accounts/me").getFirst();
        assertThat(change.body()).isEqualTo("{\"avatarId\":\"" + ID + "\"}");
        assertThat(change.headers()).containsEntry("If-Match", "\"me\"");
        assertThat(as(THU_HA).get("/settings").asString()).contains("<img class=\"avatar large\" src=\"" + FILE + "\"")
                .contains("name=\"remove\"");
        assertThat(files().multiPart("remove", "yes").post("/settings/picture").header("Location"))
                .endsWith("/settings?done=removed");
        assertThat(square.content().calls("PATCH /api/v1/accounts/me").getLast().body())
                .isEqualTo("{\"avatarId\":null}");
    }

    @Test
    void comesFromItsAddressAsContentGivesIt() {
        square.content().answer("GET " + FILE, call -> new Reply(200, "a picture", Map.of("Content-Type", "image/jpeg",
                "Cache-Control", "public, max-age=31536000, immutable", "ETag", "\"abab\"", "X-Content-Type-Options",
                "nosniff", "Content-Security-Policy", "sandbox; default-src 'none'")));
        Response file = as(THU_HA).get(FILE);
        file.then().statusCode(200).contentType("image/jpeg").body(equalTo("a picture"))
                .header("Cache-Control", "public, max-age=31536000, immutable").header("ETag", "\"abab\"");
        assertThat(file.headers().getValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(file.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(anonymous().header("Accept-Encoding", "gzip").get(FILE).header("Content-Length")).isEqualTo("9");
        assertThat(anonymous().header("Accept-Encoding", "gzip").get(FILE).header("Content-Encoding")).isNull();
        assertThat(square.content().calls("GET " + FILE).getFirst().headers()).doesNotContainKey("Cookie");
        for (var elsewhere : List.of("/media/..%2fq%2fmetrics", "/media/%2e%2e/q/metrics", "/media/../q/metrics")) {
            anonymous().get(elsewhere);
        }
        assertThat(square.content().calls()).extracting(call -> call.path()).noneMatch(path -> path.startsWith("/q/"));
        anonymous().get("/media/" + "ef".repeat(32) + ".jpg").then().statusCode(404);
    }

    @Test
    void mayBeLargerThanAllElseThatIsSent() {
        square.content().answer("POST /api/v1/media", 201, PICTURE);
        var body = new byte[9 << 20];
        anonymous().contentType("multipart/form-data; boundary=b").body(body).post("/api/v1/media").then()
                .statusCode(201);
        anonymous().contentType("multipart/form-data; boundary=b").body(new byte[11 << 20]).post("/api/v1/media").then()
                .statusCode(413).body("type", equalTo("/problems/too-large"))
                .body("detail", containsString("10551296"));
        anonymous().contentType("application/json").body(new byte[2 << 20]).post("/api/v1/articles").then()
                .statusCode(413).body("detail", containsString("1048576"));
        anonymous().contentType("application/json").body(new byte[2 << 20]).put("/api/v1/media").then()
                .statusCode(413);
    }

    @Test
    void standsAtTheHeadOfAnArticleAndInLists() {
        square.content().answer("GET /api/v1/articles/by-path", call -> Reply.of(200, """
                {"id":"%s","url":"%s","state":"PUBLISHED","language":"en","title":"T","html":"<p>x</p>",
                 "author":{"id":"019a0000-0000-7000-8000-000000000001","handle":"thuha","displayName":"Thu Hà"},
                 "source":{"kind":"ORIGINAL"},"languages":["en"],"cover":%s}""".formatted(ARTICLE, ARTICLE_PAGE,
                PICTURE.replace("null", "\"A <quay>\""))));
        assertThat(anonymous().get(fresh(ARTICLE_PAGE)).asString())
                .contains("src=\"" + FILE + "\" srcset=\"/media/" + "cd".repeat(32) + ".jpg 320w, " + FILE + " 900w\"")
                .contains("width=\"900\" height=\"600\"").contains("alt=\"A &lt;quay&gt;\"");
    }
}
