package social.plaza.content.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import social.plaza.content.Member;
import social.plaza.content.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SessionTest {

    @Test
    void anJoinsAndIsSignedIn() {
        Member an = Member.named("an");
        an.calls().get("/api/v1/accounts/me").then().statusCode(200).body("handle", equalTo(an.handle()))
                .body("email", equalTo(an.email())).body("roles", equalTo(List.of("user")))
                .body("language", equalTo("en"));
        JsonPath claims = claims(an.access());
        assertThat(claims.getString("iss")).isEqualTo("http://localhost:8080");
        assertThat(claims.getString("aud")).isEqualTo("plaza");
        assertThat(claims.getString("sub")).isEqualTo(an.id());
        assertThat(claims.getString("upn")).isEqualTo(an.handle());
        assertThat(claims.getString("scope")).isEqualTo("read drafts write pins");
        assertThat(claims.getString("jti")).isNotBlank();
        assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(600);
    }

    @Test
    void anSignsInByHandleOrAddressHoweverWritten() {
        Member an = Member.named("an");
        for (String login : List.of(an.handle(), an.handle().toUpperCase(), an.email().toUpperCase())) {
            Member.login(login, Member.PASSWORD).statusCode(200).body("tokenType", equalTo("Bearer"))
                    .body("expiresIn", equalTo(600)).header("Cache-Control", containsString("no-store"));
        }
    }

    @Test
    void aSessionIsCarriedOnByANewTokenEachTime() {
        Member an = Member.named("an");
        String token = an.refresh();
        for (int i = 0; i < 3; i++) {
            String next = Member.refresh(token).statusCode(200).extract().path("refreshToken");
            assertThat(next).isNotEqualTo(token);
            token = next;
        }
    }

    @Test
    void aTokenThatComesAgainEndsTheSessionForBoth() {
        Member an = Member.named("an");
        Member elsewhere = an.signsInAgain();
        String next = Member.refresh(an.refresh()).statusCode(200).extract().path("refreshToken");
        Member.refresh(an.refresh()).statusCode(401).body("type", equalTo("/problems/session-ended"))
                .header("WWW-Authenticate", containsString("Bearer"));
        Member.refresh(next).statusCode(401);
        Member.refresh(elsewhere.refresh()).statusCode(200);
    }

    @Test
    void ofTwentyWhoRefreshAtOnceExactlyOneWins() throws Exception {
        Member an = Member.named("an");
        List<Callable<Integer>> twenty = IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(i -> () -> Member.refresh(an.refresh()).extract().statusCode()).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(20)) {
            List<Integer> answers = pool.invokeAll(twenty).stream().map(future -> future.resultNow()).toList();
            assertThat(answers).containsOnly(200, 401).containsOnlyOnce(200);
        }
    }

    @Test
    void whoSignsOutCannotRefresh() {
        Member an = Member.named("an");
        for (int twice = 0; twice < 2; twice++) {
            Member.post("logout", Map.of("refreshToken", an.refresh())).statusCode(204);
        }
        Member.refresh(an.refresh()).statusCode(401);
        Member.refresh("never-was-one").statusCode(401);
    }

    @Test
    void anSeesHerSessionsAndEndsOne() {
        Member an = Member.named("an");
        Member.throughGateway(Member.somewhere()).header("User-Agent", "Phone " + "x".repeat(500))
                .body(Map.of("login", an.handle(), "password", Member.PASSWORD)).post("/api/v1/auth/login").then()
                .statusCode(200);
        var sessions = an.calls().get("/api/v1/auth/sessions").then().statusCode(200).body("items", hasSize(2))
                .body("next", equalTo(null)).body("items[0].userAgent.length()", is(200))
                .body("items[0].current", is(false)).body("items[1].current", is(true)).extract().jsonPath();
        String phone = sessions.getString("items[0].id");
        Member.named("bo").calls().delete("/api/v1/auth/sessions/" + phone).then().statusCode(404);
        an.calls().delete("/api/v1/auth/sessions/" + phone).then().statusCode(204);
        an.calls().delete("/api/v1/auth/sessions/" + phone).then().statusCode(404);
        an.calls().delete("/api/v1/auth/sessions/no-id").then().statusCode(404);
        an.calls().get("/api/v1/auth/sessions").then().body("items", hasSize(1));
        Member.refresh(an.refresh()).statusCode(200);
    }

    @Test
    void aLongListOfSessionsIsReadInPages() {
        Member an = Member.named("an");
        IntStream.range(0, 4).forEach(each -> an.signsInAgain());
        List<String> all = an.calls().get("/api/v1/auth/sessions").then().body("items", hasSize(5)).extract()
                .path("items.id");
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            var page = an.calls().queryParams(after == null ? Map.of() : Map.of("after", after)).queryParam("limit", 2)
                    .get("/api/v1/auth/sessions").then().statusCode(200).extract().jsonPath();
            read.addAll(page.getList("items.id", String.class));
            after = page.getString("next");
        } while (after != null);
        assertThat(read).isEqualTo(all);
        for (String bad : List.of("limit=0", "limit=101", "limit=two", "after=x", "after=MQ")) {
            an.calls().get("/api/v1/auth/sessions?" + bad).then().statusCode(400)
                    .body("violations[0].field", equalTo(bad.split("=")[0]));
        }
    }

    @Test
    void signingOutEverywhereEndsAllTokensButNotThoseOfTheSameSecondAfter() {
        Member an = Member.named("an");
        Member elsewhere = an.signsInAgain();
        an.calls().delete("/api/v1/auth/sessions").then().statusCode(204);
        Member back = an.signsInAgain();
        for (Member before : List.of(an, elsewhere)) {
            await().atMost(Duration.ofSeconds(5)).until(() -> reads(before), is(401));
            Member.refresh(before.refresh()).statusCode(401);
        }
        back.calls().get("/api/v1/accounts/me").then().statusCode(200);
        back.calls().delete("/api/v1/auth/sessions").then().statusCode(204);
        await().atMost(Duration.ofSeconds(5)).until(() -> reads(back), is(401));
        Member.named("bo").calls().get("/api/v1/accounts/me").then().statusCode(200);
    }

    @Test
    void aWrongOrMissingFieldIsNamed() {
        Member.post("login", Map.of("login", "an")).statusCode(400).body("violations[0].field", equalTo("password"));
        Member.post("refresh", Map.of("refreshToken", "x", "more", 1)).statusCode(400)
                .body("violations[0].field", equalTo("more"));
        given().body("login=an").contentType("application/x-www-form-urlencoded").post("/api/v1/auth/login").then()
                .statusCode(415);
    }

    private static int reads(Member member) {
        return member.calls().get("/api/v1/accounts/me").statusCode();
    }

    static JsonPath claims(String token) {
        return JsonPath.from(new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1])));
    }
}
