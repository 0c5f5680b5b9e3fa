package social.plaza.web.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.ROB;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class ProofPageTest extends SquareTest {

    private static final String CHECK = "POST /api/v1/articles/proof";

    private void found(String signature, String agrees) {
        square.content().answer(CHECK, 200, "{\"signature\":\"%s\",\"agrees\":%s,\"proof\":%s}".formatted(signature,
                agrees, "VALID".equals(signature) ? Sealing.SAID : "null"));
    }

    private RequestSpecification form() {
        return form(anonymous().get("/proof"), anonymous());
    }

    private Response check(String proof) {
        return form().formParam("proof", proof).post("/proof");
    }

    private Response checkFile(byte[] file, String typed) {
        var page = anonymous().get("/proof");
        return anonymous().cookie("csrf-token", page.cookie("csrf-token")).multiPart("csrf-token", csrf(page))
                .multiPart("proof", typed).multiPart("file", "p.jws", file, "application/octet-stream").post("/proof");
    }

    @Test
    void isAFileThatTellsWhatItIsAbout() {
        square.content().answer("GET /api/v1/articles/" + ARTICLE + "/proof", 200, Sealing.proof());
        var file = anonymous().get("/a/" + ARTICLE + "/proof?at=2026-11-22T08%3A00%3A00Z&lang=en");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.asString()).isEqualTo(Sealing.proof());
        assertThat(file.contentType()).startsWith("application/jose");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"plaza-proof-000000a1-20261122T080000Z-en.jws\"");
        var asked = square.content().calls("GET /api/v1/articles/" + ARTICLE + "/proof").getFirst();
        assertThat(asked.query()).containsEntry("at", "2026-11-22T08:00:00Z").containsEntry("lang", "en");
        assertThat(asked.headers().get("Accept")).contains("application/jose");

        square.content().answer("GET /api/v1/articles/" + ARTICLE + "/proof",
                call -> Reply.problem(404, "not-public-then"));
        anonymous().get("/a/" + ARTICLE + "/proof").then().statusCode(404).contentType("text/html");
    }

    @Test
    void saysWhatAGoodOneShows() {
        found("VALID", "true");
        var page = check("  " + Sealing.proof().substring(0, 30) + "\r\n" + Sealing.proof().substring(30) + "\n").then()
                .statusCode(200).extract().asString();

        assertThat(page).contains("The proof is good", "says the same of that moment today",
                "Cloud partners rewrite their deal", "Not financial advice, version 1",
                "href=\"/disclaimers/not-financial-advice/1\"", "c0ffee", "November 22, 2026",
                "href=\"/a/" + ARTICLE + "/history?at=2026-11-22T08%3A00%3A00Z&amp;lang=en\"");
        assertThat(square.content().calls(CHECK).getFirst().body()).isEqualTo(Sealing.proof());
        assertThat(square.content().calls(CHECK).getFirst().headers()).containsEntry("Content-Type",
                "application/jose");
    }

    @Test
    void alarmsOnlyWhereThereIsReasonTo() {
        found("VALID", "false");
        assertThat(check(Sealing.proof()).asString()).contains("now says something else",
                "class=\"bad\" role=\"alert\"", "c0ffee");
        found("VALID", "null");
        assertThat(check(Sealing.proof()).asString()).contains("cannot be read any more", "c0ffee",
                "class=\"unsure\" role=\"status\"").doesNotContain("class=\"bad\"");
        found("INVALID", "null");
        assertThat(check(Sealing.proof()).asString()).contains("It was changed, or signed by somebody else",
                "class=\"bad\" role=\"alert\"").doesNotContain("c0ffee");
        found("UNKNOWN_KEY", "null");
        assertThat(check(Sealing.proof()).asString()).contains("This square did not sign it").doesNotContain("c0ffee",
                "class=\"bad\"");
    }

    @Test
    void readsTheFileWhereNoScriptDoes() {
        found("VALID", "true");
        assertThat(checkFile(Sealing.proof().getBytes(StandardCharsets.US_ASCII), "").then().statusCode(200).extract()
                .asString()).contains("The proof is good");
        assertThat(checkFile(new byte[0], Sealing.proof()).asString()).contains("The proof is good");
        assertThat(checkFile(Sealing.proof().getBytes(StandardCharsets.US_ASCII), "what was here before").asString())
                .contains("The proof is good");
    }

    @Test
    void isNotTroubledByWhatIsNone() {
        assertThat(check("<script>alert(1)</script>").then().statusCode(200).extract().asString())
                .contains("This is not a proof", "&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(checkFile(new byte[]{0, 1, (byte) 0xff, '<', 'b', '>'}, "").then().statusCode(200).extract()
                .asString()).contains("This is not a proof").doesNotContain("<b>");
        for (var none : new String[]{Sealing.sealed("at+jwt", Sealing.SAID), "a.b.c", "....", "x".repeat(50_000)}) {
            assertThat(check(none).then().statusCode(200).extract().asString()).contains("This is not a proof");
        }
        assertThat(square.content().calls(CHECK)).as("nobody has to be asked").isEmpty();
    }

    @Test
    void refusesWhatIsTooLongOrNothing() {
        assertThat(check("x".repeat(50_001)).then().statusCode(400).extract().asString())
                .contains("id=\"error-proof\"", "far too long").doesNotContain("xxxx");
        assertThat(checkFile(new byte[50_001], "").then().statusCode(400).extract().asString())
                .contains("far too long");
        assertThat(check(" \n").then().statusCode(400).extract().asString()).contains("Paste a proof, or choose");
        assertThat(checkFile(new byte[0], "").then().statusCode(400).extract().asString()).contains("Paste a proof");
        square.content().answer(CHECK, call -> Reply.problem(429, "too-many-requests"));
        assertThat(check(Sealing.proof()).then().statusCode(429).extract().asString())
                .contains("cannot be checked just now", Sealing.proof());
        square.content().down(true);
        check(Sealing.proof()).then().statusCode(503);
    }

    @Test
    void standsOverThePageWhereThereIsScript() {
        var dialog = as(ROB).header("HX-Request", "true").get("/proof").asString();
        assertThat(dialog).contains("hx-post=\"/proof\"", "hx-encoding=\"multipart/form-data\"", "data-close")
                .doesNotContain("<html");
        assertThat(anonymous().get("/proof").asString()).contains("enctype=\"multipart/form-data\"")
                .doesNotContain("hx-post=\"/proof\"");
    }

    @Test
    void isExplainedToStrangersWithBytesThatAreTrue() throws Exception {
        var page = anonymous().get(fresh("/proof/format")).then().statusCode(200).header("Cache-Control",
                "public, max-age=60").extract().asString();
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(ProofFormatResource.EXAMPLE.getBytes(StandardCharsets.UTF_8)));

        assertThat(page).contains(hash, "plaza-proof+jws", "/.well-known/jwks.json",
                "GET /api/v1/articles/{articleId}?at={at}&amp;lang={language}", "http://localhost:8080",
                "createPublicKey");
        assertThat(anonymous().get("/proof/format/check-proof.mjs").then().statusCode(200).extract().asString())
                .contains("createPublicKey").doesNotContain("&quot;");
        anonymous().get("/proof/format/check-proof.sh").then().statusCode(200);
        anonymous().get("/proof/format/application.properties").then().statusCode(404);
    }
}
