package social.plaza.content.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;
import social.plaza.content.article.Draft;

/** A proof is checked here as a stranger would: with another library, the published keys, and what the documentation says. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProofTest {

    private static final String ARTICLES = "/api/v1/articles/";

    @Inject
    Seal seal;

    @Inject
    ObjectMapper json;

    private final Person mai = Person.named("mai");
    private final Person mo = Person.moderator("mo");

    @Test
    void isCheckedByAStrangerWithTheirOwnTools() throws Exception {
        String id = Draft.titled("Giá \"vốn\" đứng yên 🌧").saying("Line one\n\tline \\ two </script> é")
                .from("THIRD_PARTY").publishedBy(mai).get("id");
        put(id + "/note", Map.of("text", "It rained."));
        String sealed = given().queryParam("lang", "vi").get(ARTICLES + id + "/proof").then().statusCode(200)
                .contentType("application/jose").extract().asString();

        JWSObject jws = JWSObject.parse(sealed);
        ECKey key = JWKSet.parse(given().get("/.well-known/jwks.json").asString())
                .getKeyByKeyId(jws.getHeader().getKeyID())
                .toECKey();
        assertThat(jws.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        assertThat(jws.verify(new ECDSAVerifier(key))).isTrue();

        Map<String, Object> proof = jws.getPayload().toJSONObject();
        JsonPath article = given().queryParam("at", proof.get("at")).queryParam("lang", proof.get("language"))
                .get(ARTICLES + id).jsonPath();
        assertThat(proof).containsEntry("articleId", id).containsEntry("revision", (long) article.getInt("revision"));
        assertThat(proof.get("contentSha256"))
                .isEqualTo(sha256("{\"body\":%s,\"language\":%s,\"summary\":%s,\"title\":%s}",
                        article.getString("body"), article.getString("language"), article.getString("summary"),
                        article.getString("title")));
        assertThat(proof.get("noteSha256")).isEqualTo(sha256("{\"text\":%s}", article.getString("note.text")));
        List<Map<String, Object>> stated = disclaimers(proof);
        assertThat(stated).extracting(each -> each.get("key")).containsExactly("third-party-content");
        for (Map<String, Object> each : stated) {
            JsonPath words = given().queryParam("lang", each.get("language"))
                    .get("/api/v1/disclaimers/" + each.get("key") + "/versions/" + each.get("version")).jsonPath();
            assertThat(each.get("sha256")).isEqualTo(sha256("{\"full\":%s,\"short\":%s}", words.getString("full"),
                    words.getString("short")));
        }
    }

    @Test
    void staysGoodWhateverHappensAfterwards() {
        String id = Draft.titled("First").publishedBy(mai).get("id");
        String sealed = prove(id, Map.of());
        mai.calls().header("If-Match", "*").contentType(ContentType.JSON).body(Map.of("title", "Second"))
                .patch(ARTICLES + id).then().statusCode(200);
        put(id + "/disclaimers/sponsored", Map.of("reason", "It was."));
        check(sealed).body("signature", equalTo("VALID")).body("agrees", equalTo(true))
                .body("proof.revision", equalTo(1)).body("proof.disclaimers.size()", equalTo(0));
        String at = JsonPath.from(payload(sealed)).getString("at");
        assertThat(payload(prove(id, Map.of("at", at)))).isEqualTo(payload(sealed));
        assertThat(payload(prove(id, Map.of()))).contains("\"sponsored\"").contains("\"revision\":2");

        mai.calls().delete(ARTICLES + id + "/publication").then().statusCode(200);
        check(sealed).body("signature", equalTo("VALID")).body("agrees", nullValue())
                .body("proof.articleId", equalTo(id));
    }

    @Test
    void staysGoodWhenTheSquareMovesToAnotherAddress() throws Exception {
        String id = Draft.titled("Moved").publishedBy(mai).get("id");
        Proof proof = json.readValue(payload(prove(id, Map.of())), Proof.class);
        check(seal.sealed(proof.by("http://before.example"))).body("signature", equalTo("VALID"))
                .body("agrees", equalTo(true)).body("proof.iss", equalTo("http://before.example"));
    }

    @Test
    void isNotTakenFromAnyoneElseNorChanged() {
        String id = Draft.titled("Mine").publishedBy(mai).get("id");
        String[] parts = prove(id, Map.of()).split("\\.");
        String forged = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"revision\":1", "\"revision\":7");
        check(parts[0] + "." + encoded(forged) + "." + parts[2]).body("signature", equalTo("INVALID")).body("proof",
                nullValue());
        String unsigned = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8).replace("ES256",
                "none");
        check(encoded(unsigned) + "." + encoded(forged) + ".").body("signature", equalTo("INVALID"));
        check(encoded("{\"alg\":\"ES256\",\"kid\":\"nobodys\",\"typ\":\"plaza-proof+jws\"}") + "." + parts[1] + "."
                + parts[2])
                .body("signature", equalTo("UNKNOWN_KEY"));
        check("Not a proof at all").body("signature", equalTo("INVALID"));
        check(mai.token()).body("signature", equalTo("INVALID"));
        given().header("Authorization", "Bearer " + String.join(".", parts)).get("/api/v1/accounts/me").then()
                .statusCode(401).body("title", notNullValue());
        given().contentType("application/jose").body(new byte[60_000]).post(ARTICLES + "proof").then()
                .statusCode(400);
    }

    private static List<Map<String, Object>> disclaimers(Map<String, Object> proof) {
        @SuppressWarnings("unchecked")
        var stated = (List<Map<String, Object>>) proof.get("disclaimers");
        return stated;
    }

    /** As RFC 8785 says; the texts of these tests need no more of it than these escapes. */
    private static String sha256(String form, Object... texts) throws Exception {
        Object[] quoted = Arrays.stream(texts).map(text -> '"' + text.toString().replace("\\", "\\\\")
                .replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"').toArray();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(form.formatted(quoted).getBytes(StandardCharsets.UTF_8)));
    }

    private static String prove(String id, Map<String, String> query) {
        return given().queryParams(query).get(ARTICLES + id + "/proof").then().statusCode(200).extract().asString();
    }

    private static String payload(String sealed) {
        return new String(Base64.getUrlDecoder().decode(sealed.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse check(String sealed) {
        return given().contentType("application/jose").body(sealed.getBytes(StandardCharsets.UTF_8))
                .post(ARTICLES + "proof").then().statusCode(200);
    }

    private void put(String what, Map<String, ?> body) {
        mo.calls().contentType(ContentType.JSON).body(body).put(ARTICLES + what).then().statusCode(200);
    }
}
