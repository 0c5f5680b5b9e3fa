package social.plaza.content.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import social.plaza.content.Member;
import social.plaza.content.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SignInTest {

    private static final int PER_ACCOUNT = 20;
    private static final int PER_ACCOUNT_AND_ADDRESS = 10;
    private static final int PER_ADDRESS = 50;

    @Inject
    MeterRegistry meters;

    @Inject
    Credentials credentials;

    @Inject
    Argon2Parameters costs;

    @Test
    void whoKnowsNeitherNameNorPasswordLearnsNothing() {
        Member an = Member.named("an");
        double before = hashed();
        String wrong = Member.login(an.handle(), "not the password").statusCode(401).extract().asString();
        double between = hashed();
        String unknown = Member.login(Member.unique("nobody"), "not the password").statusCode(401).extract().asString();
        assertThat(wrong).isEqualTo(unknown).contains("/problems/wrong-password");
        assertThat(between - before).isEqualTo(hashed() - between).isEqualTo(1);
        assertThat(Member.login("plaza", "not the password").statusCode(401).extract().asString()).isEqualTo(wrong);
    }

    @Test
    void oneAccountCanBeGuessedAtOnlySoOftenFromHoweverManyAddresses() {
        Member an = Member.named("an");
        assertThat(untilTooMany(() -> Member.login(an.handle(), "guess number n").extract().statusCode()))
                .isBetween(PER_ACCOUNT, PER_ACCOUNT + 2);
        Member.login(an.email(), Member.PASSWORD).statusCode(429)
                .body("type", equalTo("/problems/too-many-requests"));
        int wait = Integer.parseInt(Member.login(an.handle(), "guess").extract().header("Retry-After"));
        assertThat(wait).isBetween(1, 60);
        Member.named("bo").signsInAgain();
    }

    @Test
    void anAddressCanGuessAtOneAccountOnlyAFewTimes() {
        Member an = Member.named("an");
        String address = Member.somewhere();
        assertThat(untilTooMany(() -> login(address, an.handle(), "guess number n")))
                .isEqualTo(PER_ACCOUNT_AND_ADDRESS);
        assertThat(login(address, an.handle(), Member.PASSWORD)).isEqualTo(429);
        Member.login(an.handle(), Member.PASSWORD).statusCode(200);
    }

    @Test
    void strangersCannotLockTheOwnerOutOfWhereTheySignInFrom() {
        Member an = Member.named("an");
        String home = Member.somewhere();
        assertThat(login(home, an.handle(), Member.PASSWORD)).isEqualTo(200);
        untilTooMany(() -> Member.login(an.handle(), "guess number n").extract().statusCode());
        assertThat(login(home, an.handle(), Member.PASSWORD)).isEqualTo(200);
        Member.login(an.handle(), Member.PASSWORD).statusCode(429);
        assertThat(untilTooMany(() -> login(home, an.handle(), "guess number n"))).isEqualTo(PER_ACCOUNT_AND_ADDRESS);
    }

    private static int login(String address, String login, String password) {
        return Member.throughGateway(address).body(Map.of("login", login, "password", password))
                .post("/api/v1/auth/login").statusCode();
    }

    @Test
    void oneThatDoesNotExistIsLimitedAlike() {
        String nobody = Member.unique("nobody");
        assertThat(untilTooMany(() -> Member.login(nobody, "guess number n").extract().statusCode()))
                .isBetween(PER_ACCOUNT, PER_ACCOUNT + 2);
    }

    @Test
    void anAddressCanGuessOnlySoOftenWhateverItSaysOfItself() {
        assertThat(untilTooMany(() -> guess(given().header("X-Forwarded-For", Member.somewhere())
                .header("Forwarded", "for=" + Member.somewhere()).header("X-Real-IP", Member.somewhere())
                .header("Plaza-Client-Address", Member.somewhere()).header("Plaza-Gateway", "a guess"))))
                .isBetween(PER_ADDRESS, PER_ADDRESS + 5);
        assertThat(guess(Member.throughGateway(Member.somewhere()))).isEqualTo(401);
    }

    @Test
    void aNetworkOfIpv6AddressesCountsAsOne() {
        assertThat(untilTooMany(() -> guess(
                Member.throughGateway("2001:db8::" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff)))))
                .isBetween(PER_ADDRESS, PER_ADDRESS + 5);
        assertThat(guess(Member.throughGateway("2001:db8:0:1::1"))).isEqualTo(401);
    }

    @Test
    void whoKnowsThePasswordMaySignInAsOftenAsTheyLike() {
        Member an = Member.named("an");
        IntStream.range(0, PER_ACCOUNT_AND_ADDRESS * 2).forEach(i -> an.signsInAgain());
    }

    @Test
    void anAddressCanMakeOnlySoManyAccounts() {
        String address = Member.somewhere();
        int made = untilTooMany(() -> Member.throughGateway(address)
                .body(Map.of("handle", Member.unique("an"), "email", "taken" + address + "@example.org", "password",
                        Member.PASSWORD, "displayName", "An"))
                .post("/api/v1/auth/register").statusCode());
        assertThat(made).isEqualTo(30);
    }

    @Test
    void aHashIsRenewedAtSignInWhenItsCostHasRisen() {
        Member an = Member.named("an");
        UUID id = UUID.fromString(an.id());
        String old = "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$" + weak();
        QuarkusTransaction.requiringNew().run(() -> credentials.put(id, old));
        Member.login(an.handle(), "another password").statusCode(401);
        Member.login(an.handle(), Member.PASSWORD).statusCode(200);
        String renewed = QuarkusTransaction.requiringNew().call(() -> credentials.of(id).orElseThrow());
        assertThat(renewed).startsWith(costs.text());
        Member.login(an.handle(), Member.PASSWORD).statusCode(200);
    }

    @Test
    void aHashCostsInASquareWhatItShould() {
        Argon2id inASquare = new Argon2id(meters, Argon2id.costs());
        String hash = inASquare.hash(Member.PASSWORD);
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(inASquare.matches(Member.PASSWORD, hash)).isTrue();
        assertThat(inASquare.matches("another password", hash)).isFalse();
        assertThat(inASquare.isOutdated(hash)).isFalse();
        assertThat(inASquare.isOutdated(costs.text() + "$c29tZXNhbHQ$" + weak())).isTrue();
    }

    @Test
    void aPasswordChangeNeedsTheOldOneAndPutsOutEveryoneElse() {
        Member an = Member.named("an");
        Member elsewhere = an.signsInAgain();
        String tool = an.calls().body(Map.of("name", "Tool", "scopes", List.of("read"))).post("/api/v1/auth/tokens")
                .then().statusCode(201).extract().path("token");
        change(an, "wrong", "a quieter tram home").statusCode(400).body("violations[0].field", equalTo("current"));
        change(an, Member.PASSWORD, "1234567890").statusCode(400).body("violations[0].field", equalTo("password"));
        change(an, Member.PASSWORD, "a quieter tram home").statusCode(204);
        Member.login(an.handle(), Member.PASSWORD).statusCode(401);
        Member.login(an.handle(), "a quieter tram home").statusCode(200);
        Member.refresh(elsewhere.refresh()).statusCode(401);
        Member.post("exchange", Map.of("apiToken", tool)).statusCode(401);
        String next = Member.refresh(an.refresh()).statusCode(200).extract().path("accessToken");
        Member.with(next).get("/api/v1/accounts/me").then().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse change(Member member, String current, String password) {
        return member.calls().body(Map.of("current", current, "password", password))
                .put("/api/v1/accounts/me/password").then();
    }

    private static int guess(RequestSpecification request) {
        return request.contentType(ContentType.JSON)
                .body(Map.of("login", Member.unique("nobody"), "password", "guess")).post("/api/v1/auth/login")
                .statusCode();
    }

    /** How many answers come before the first that says 429. */
    private static int untilTooMany(IntSupplier attempt) {
        int passed = 0;
        while (attempt.getAsInt() != 429) {
            assertThat(++passed).isLessThan(200);
        }
        return passed;
    }

    /** The hash of the password with costs of long ago. */
    private static String weak() {
        byte[] hash = new byte[32];
        var generator = new org.bouncycastle.crypto.generators.Argon2BytesGenerator();
        generator.init(new Argon2Parameters(64, 1, 1).with("somesaltsomesalt".getBytes()));
        generator.generateBytes(Member.PASSWORD.getBytes(), hash);
        return java.util.Base64.getEncoder().withoutPadding().encodeToString(hash);
    }

    private double hashed() {
        return meters.get("plaza.passwords.hashed").counter().count();
    }
}
