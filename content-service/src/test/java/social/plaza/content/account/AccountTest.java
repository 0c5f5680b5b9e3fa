package social.plaza.content.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import social.plaza.content.Member;
import social.plaza.content.Person;
import social.plaza.content.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccountTest {

    private static final String ME = "/api/v1/accounts/me";

    @Inject
    Session session;

    @Test
    void aProfileTellsWhatEveryoneMaySee() {
        Member an = Member.named("an");
        String tag = given().get("/api/v1/accounts/" + an.handle().toUpperCase()).then().statusCode(200)
                .body("id", equalTo(an.id())).body("displayName", equalTo("An Nguyễn")).body("bio", equalTo(""))
                .body("certified", is(false)).body("email", nullValue()).body("roles", nullValue())
                .header("Cache-Control", containsString("public")).extract().header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/accounts/" + an.handle()).then().statusCode(304);
        given().get("/api/v1/accounts/" + Member.unique("nobody")).then().statusCode(404)
                .body("type", equalTo("/problems/not-found"));
        given().urlEncodingEnabled(false).get("/api/v1/accounts/a%00b").then().statusCode(404);
        given().urlEncodingEnabled(false).get("/api/v1/accounts?handles=a%00b").then().statusCode(400);
        for (String noHandle : List.of("%F0%9F%8C%8A%F0%9F%8C%8A", "a".repeat(500))) {
            given().urlEncodingEnabled(false).get("/api/v1/accounts/" + noHandle).then().statusCode(404);
            given().urlEncodingEnabled(false).get("/api/v1/accounts?handles=" + noHandle).then().statusCode(200)
                    .body("items", hasSize(0));
        }
        given().get(ME).then().statusCode(401);
    }

    @Test
    void anEditsWhatSheHasSeen() {
        Member an = Member.named("an");
        String tag = an.calls().get(ME).header("ETag");
        patch(an, null, "{\"bio\":\"Hi\"}").statusCode(428);
        String next = patch(an, tag,
                "{\"displayName\":\"An N.\",\"bio\":\"I read slowly.\",\"language\":\"vi\"}")
                .statusCode(200).body("displayName", equalTo("An N.")).body("language", equalTo("vi")).extract()
                .header("ETag");
        patch(an, tag, "{\"bio\":\"Again\"}").statusCode(412);
        patch(an, "W/" + next, "{\"bio\":\"Again\"}").statusCode(412);
        patch(an, next, "{\"bio\":null}").statusCode(200).body("bio", equalTo("")).body("language", equalTo("vi"));
        assertThat(told(an)).containsExactly("account.registered", "account.changed", "account.changed");
        JsonPath last = JsonPath.from(lastTold(an));
        assertThat(last.getString("account.displayName")).isEqualTo("An N.");
        assertThat(last.getString("account.state")).isEqualTo("ACTIVE");
        assertThat(last.getString("account.email")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"displayName":""}             | displayName
            {"displayName":null}           | displayName
            {"displayName":"\\u200b"}      | displayName
            {"displayName":"\\u3164 \\u2800"} | displayName
            {"displayName":"\\u115f"}      | displayName
            {"displayName":"An\\u202Ena"}   | displayName
            {"language":"english"}         | language
            {"roles":["admin"]}            | roles
            {"certified":true}             | certified
            {"email":"else@example.org"}   | email
            []                             | request
            {"roles":null}                 | roles
            """)
    void whatCannotBeIsRefused(String patch, String field) {
        Member an = Member.named("an");
        patch(an, an.calls().get(ME).header("ETag"), patch).statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void severalAccountsComeAtOnce() {
        Member an = Member.named("an");
        Member bo = Member.named("bo");
        for (String query : List.of("ids=" + an.id() + "," + bo.id() + "," + UUID.randomUUID(),
                "handles=" + an.handle() + "," + bo.handle().toUpperCase() + ",nobody_at_all")) {
            given().get("/api/v1/accounts?" + query).then().statusCode(200)
                    .body("items.handle", containsInAnyOrder(an.handle(), bo.handle())).body("next", nullValue());
        }
        for (String query : List.of("limit=1", "ids=", "ids=x", "handles=", "ids=" + an.id() + "&handles=an",
                "ids=" + (an.id() + ",").repeat(101))) {
            given().get("/api/v1/accounts?" + query).then().statusCode(400);
        }
    }

    @Test
    void anAdminGivesRolesAndTheNextTokenTellsThem() {
        Person admin = Person.admin("ada");
        Member mo = Member.named("mo");
        roles(admin, mo, "moderator").statusCode(200).body("roles", contains("user", "moderator"));
        Member again = mo.signsInAgain();
        JsonPath claims = JsonPath
                .from(new String(java.util.Base64.getUrlDecoder().decode(again.access().split("\\.")[1])));
        assertThat(claims.getString("scope")).isEqualTo("read drafts write pins moderation");
        assertThat(claims.getList("groups", String.class)).containsExactlyInAnyOrder("user", "moderator");
        again.calls().get(ME).then().statusCode(200);
        roles(admin, mo, "author").statusCode(200).body("roles", contains("user", "author"));
        await().atMost(Duration.ofSeconds(5)).until(() -> again.calls().get(ME).statusCode(), is(401));
        assertThat(told(mo)).containsExactly("account.registered", "account.changed", "account.changed",
                "account.tokens-ended");
        JsonPath ended = JsonPath.from(lastTold(mo));
        assertThat(ended.getString("accountId")).isEqualTo(mo.id());
        assertThat(ended.getString("notBefore")).endsWith("Z");
        String next = Member.refresh(again.refresh()).statusCode(200).extract().path("accessToken");
        Member.with(next).get(ME).then().statusCode(200).body("roles", contains("user", "author"));
    }

    @Test
    void rolesAreForAdminsToGiveAndNotToLose() {
        Person admin = Person.admin("ada");
        Member an = Member.named("an");
        for (Person other : List.of(Person.named("bo"), Person.moderator("mo"), admin.scoped("read write"))) {
            roles(other, an, "admin").statusCode(403);
        }
        roles(admin, an, "king").statusCode(400).body("violations.field", contains("roles[0]"));
        roles(admin, an, "service").statusCode(400);
        put(admin, admin.handle(), "user").statusCode(409).body("type", equalTo("/problems/roles-must-stay"));
        put(admin, "plaza", "user").statusCode(409);
        put(admin, Member.unique("nobody"), "user").statusCode(404);
    }

    @Test
    void anAdminCertifies() {
        Person admin = Person.admin("ada");
        Member an = Member.named("an");
        String path = "/api/v1/accounts/" + an.handle() + "/certification";
        an.calls().put(path).then().statusCode(403);
        for (int twice = 0; twice < 2; twice++) {
            admin.calls().put(path).then().statusCode(200).body("certified", is(true));
        }
        for (int twice = 0; twice < 2; twice++) {
            admin.calls().delete(path).then().statusCode(204);
        }
        given().get("/api/v1/accounts/" + an.handle()).then().body("certified", is(false));
        assertThat(told(an)).hasSize(3);
    }

    private static ValidatableResponse roles(Person admin, Member member, String role) {
        return put(admin, member.handle(), role);
    }

    private static ValidatableResponse put(Person admin, String handle, String role) {
        return admin.calls().contentType("application/json").body(Map.of("roles", List.of(role)))
                .put("/api/v1/accounts/" + handle + "/roles").then();
    }

    private static ValidatableResponse patch(Member member, String tag, String patch) {
        var request = member.calls().contentType("application/merge-patch+json").body(patch);
        return (tag == null ? request : request.header("If-Match", tag)).patch(ME).then();
    }

    private List<String> told(Member about) {
        return events(about, "type");
    }

    private String lastTold(Member about) {
        return events(about, "cast(data as text)").getLast();
    }

    private List<String> events(Member about, String column) {
        return QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("select " + column + " from event where subject = :id order by number", String.class)
                .setParameter("id", UUID.fromString(about.id())).getResultList());
    }
}
