package social.plaza.content.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import social.plaza.content.Member;
import social.plaza.content.PostgresResource;
import social.plaza.content.account.Accounts;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApiTokenTest {

    private static final String TOKENS = "/api/v1/auth/tokens";

    @Inject
    Session session;

    @Inject
    BuiltInAccounts builtIn;

    @Inject
    ApiTokens tokens;

    @Inject
    Accounts accounts;

    @Test
    void aToolWorksWithTheScopesOfItsToken() {
        Member an = Member.named("an");
        String token = token(an, "read", "pins:site");
        String access = exchange(token).statusCode(200).body("refreshToken", nullValue()).extract().path("accessToken");
        assertThat(SessionTest.claims(access).getString("scope")).isEqualTo("read pins:site");
        assertThat(SessionTest.claims(access).getString("sub")).isEqualTo(an.id());
        Member.with(access).get("/api/v1/accounts/me").then().statusCode(200);
        Member.with(access).body(Map.of("name", "x", "scopes", List.of("read"))).post(TOKENS).then().statusCode(403);
    }

    @Test
    void aTokenIsShownOnceAndTellsWhenItWasUsed() {
        Member an = Member.named("an");
        String token = token(an, "read");
        an.calls().get(TOKENS).then().statusCode(200).body("items", hasSize(1)).body("items[0].name", equalTo("Tool"))
                .body("items[0].lastUsedAt", nullValue()).body("items[0]", org.hamcrest.Matchers.not(
                        org.hamcrest.Matchers.hasKey("token")));
        exchange(token).statusCode(200);
        String id = an.calls().get(TOKENS).then().body("items[0].lastUsedAt", notNullValue()).extract()
                .path("items[0].id");
        an.calls().get(TOKENS + "/" + id).then().statusCode(200).body("name", equalTo("Tool"))
                .body("token", nullValue());
        Member.named("bo").calls().get(TOKENS + "/" + id).then().statusCode(404);
        Member.named("bo").calls().delete(TOKENS + "/" + id).then().statusCode(404);
        an.calls().delete(TOKENS + "/" + id).then().statusCode(204);
        an.calls().delete(TOKENS + "/" + id).then().statusCode(404);
        exchange(token).statusCode(401).body("type", equalTo("/problems/api-token-not-valid"));
    }

    @Test
    void tokensComeInPages() {
        Member an = Member.named("an");
        for (int i = 0; i < 3; i++) {
            token(an, "read");
        }
        var first = an.calls().queryParam("limit", 2).get(TOKENS).then().body("items", hasSize(2)).extract().jsonPath();
        var second = an.calls().queryParam("limit", 2).queryParam("after", first.getString("next")).get(TOKENS).then()
                .body("items", hasSize(1)).body("next", nullValue()).extract().jsonPath();
        assertThat(first.getList("items.id")).doesNotContainAnyElementsOf(second.getList("items.id"));
    }

    @Test
    void nobodyMakesATokenThatCanDoMoreThanThey() {
        Member an = Member.named("an");
        for (String scope : List.of("moderation", "admin", "events")) {
            make(an, Map.of("name", "Tool", "scopes", List.of("read", scope))).statusCode(403)
                    .body("type", equalTo("/problems/beyond-own-scopes")).body("scopes", contains(scope));
        }
    }

    @Test
    void aToolMakesNoToken() {
        String access = exchange(token(Member.named("an"), "write")).extract().path("accessToken");
        Member.with(access).body(Map.of("name", "x", "scopes", List.of("write"))).post(TOKENS).then().statusCode(403)
                .body("type", equalTo("/problems/tools-make-no-tokens"));
    }

    @Test
    void aTokenDoesLessWhenItsOwnerMayDoLess() {
        Member mo = Member.named("mo");
        roles(mo, "user", "moderator");
        String token = token(mo.signsInAgain(), "read", "moderation");
        assertThat(scope(token)).isEqualTo("read moderation");
        roles(mo, "user");
        assertThat(scope(token)).isEqualTo("read");
        state(mo, "SUSPENDED");
        assertThat(scope(token)).isEqualTo("read");
        assertThat(SessionTest.claims(mo.signsInAgain().access()).getString("scope")).isEqualTo("read");
        state(mo, "DELETED");
        exchange(token).statusCode(401);
        Member.login(mo.handle(), Member.PASSWORD).statusCode(401);
        Member.refresh(mo.refresh()).statusCode(401);
    }

    @Test
    void anExpiryIsKept() {
        Member an = Member.named("an");
        String token = make(an, Map.of("name", "Tool", "scopes", List.of("read"), "expiresAt",
                Instant.now().plusSeconds(120).toString())).statusCode(201).extract().path("token");
        assertThat(exchange(token).extract().<Integer>path("expiresIn")).isBetween(100, 120);
        QuarkusTransaction.requiringNew().run(() -> session
                .createNativeMutationQuery("update api_token set expires_at = :past where account_id = :id")
                .setParameter("past", Instant.now().minusSeconds(1)).setParameter("id", UUID.fromString(an.id()))
                .executeUpdate());
        exchange(token).statusCode(401);
    }

    @Test
    void badTokensAreRefusedByTheirField() {
        Member an = Member.named("an");
        bad(an, Map.of("name", "Tool", "scopes", List.of("everything")), "scopes");
        bad(an, Map.of("name", "Tool", "scopes", List.of("pins:elsewhere")), "scopes");
        bad(an, Map.of("name", "Tool", "scopes", List.of()), "scopes");
        bad(an, Map.of("name", "", "scopes", List.of("read")), "name");
        bad(an, Map.of("name", "Tool", "scopes", List.of("read"), "expiresAt", "2020-01-01T00:00:00Z"), "expiresAt");
        bad(an, Map.of("name", "Tool", "scopes", List.of("read"), "expiresAt", "tomorrow"), "expiresAt");
    }

    @Test
    void anApiTokenIsNoAccessToken() {
        Member.with(token(Member.named("an"), "read")).get("/api/v1/accounts/me").then().statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("detail", containsString("/api/v1/auth/exchange"));
    }

    @Test
    void theSquaresOwnAccountsAreThereFromTheStartAndMadeOnce() {
        builtIn.make(new StartupEvent());
        assertThat(scope(PostgresResource.SERVICE_TOKEN)).isEqualTo("events");
        assertThat(QuarkusTransaction.requiringNew()
                .call(() -> tokens.count(accounts.byHandle("plaza").orElseThrow().id()))).isEqualTo(1);
        String access = Member.login("admin", PostgresResource.ADMIN_PASSWORD).statusCode(200).extract()
                .path("accessToken");
        assertThat(SessionTest.claims(access).getString("scope").split(" ")).contains("admin", "moderation", "events");
        String token = Member.with(access).body(Map.of("name", "Mirror", "scopes", List.of("events"))).post(TOKENS)
                .then().statusCode(201).extract().path("token");
        assertThat(scope(token)).isEqualTo("events");
    }

    private static String scope(String apiToken) {
        return SessionTest.claims(exchange(apiToken).statusCode(200).extract().path("accessToken")).getString("scope");
    }

    private static void bad(Member member, Map<String, ?> token, String field) {
        make(member, token).statusCode(400).body("violations[0].field", containsString(field));
    }

    private static String token(Member member, String... scopes) {
        return make(member, Map.of("name", "Tool", "scopes", List.of(scopes))).statusCode(201)
                .header("Location", startsWith(TOKENS + "/"))
                .body("token", matchesPattern("plaza_[A-Za-z0-9_-]{43}")).extract().path("token");
    }

    private static ValidatableResponse make(Member member, Map<String, ?> token) {
        return member.calls().body(token).post(TOKENS).then();
    }

    private static ValidatableResponse exchange(String token) {
        return Member.post("exchange", Map.of("apiToken", token));
    }

    private void roles(Member member, String... roles) {
        QuarkusTransaction.requiringNew().run(() -> session
                .createNativeMutationQuery("update account set roles = :roles where id = :id")
                .setParameter("roles", roles).setParameter("id", UUID.fromString(member.id())).executeUpdate());
    }

    private void state(Member member, String state) {
        QuarkusTransaction.requiringNew().run(() -> session
                .createNativeMutationQuery("update account set state = :state where id = :id")
                .setParameter("state", state).setParameter("id", UUID.fromString(member.id())).executeUpdate());
    }
}
