package social.plaza.content.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.content.Member;
import social.plaza.content.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HandleTest {

    @ParameterizedTest
    @CsvSource({"\u0430dmin, CYRILLIC SMALL LETTER A", "\uff41\uff44\uff4d\uff49\uff4e, FULLWIDTH LATIN SMALL LETTER A",
            "\u03bfan_na, GREEK SMALL LETTER OMICRON", "an\u200bna, ZERO WIDTH SPACE", "th\u1ea3o, HOOK ABOVE"})
    void ofForeignLettersTheFirstIsNamed(String handle, String letter) {
        refused(handle).body("violations[0].message", containsString(letter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "ADMIN", "adm1n", "a_d_m_i_n", "admln", "_admin_", "plaza", "p1aza", "rnoderator",
            "api", "support", "r00t", "help", "about", "feeds", "disclaimers", "login"})
    void whatSpeaksForTheSquareIsReserved(String handle) {
        refused(handle).body("violations[0].message", containsString("reserved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "an", "an-na", "an na", "an.na", "anna!", "abcdefghijabcdefghijabcdefghija"})
    void aHandleIsThreeToThirtyPlainCharacters(String handle) {
        refused(handle).body("violations[0].message", containsString("3 to 30"));
    }

    @Test
    void ofHandlesThatLookAlikeOneCanBeHad() {
        String end = Member.unique("x");
        free("Corn_io" + end).body("account.handle", equalTo("corn_io" + end));
        for (String alike : List.of("corn_io", "CORN_IO", "com_io", "corn_lo", "c0rn_i0", "corn_1o", "corn__io")) {
            Member.register(alike + end, Member.unique("a") + "@example.org").statusCode(409)
                    .body("type", equalTo("/problems/handle-taken")).body("field", equalTo("handle"));
        }
        free("korn_io" + end);
    }

    @Test
    void ofTenWhoWantOneHandleAtOnceOneGetsIt() throws Exception {
        String handle = Member.unique("an");
        List<Callable<Integer>> ten = IntStream.range(0, 10).<Callable<Integer>>mapToObj(
                i -> () -> Member.register(handle, Member.unique("a") + "@example.org").extract().statusCode())
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(10)) {
            List<Integer> answers = pool.invokeAll(ten).stream().map(future -> future.resultNow()).toList();
            assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @Test
    void anAddressHasOneAccountHoweverItIsWritten() {
        Member an = Member.named("an");
        Member.register(Member.unique("an"), an.email().toUpperCase()).statusCode(409)
                .body("type", equalTo("/problems/email-taken")).body("field", equalTo("email"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Member.register(Map.of("handle", "a", "email", "nowhere", "password", "short", "displayName", "An"))
                .statusCode(400).body("violations.field", contains("handle", "email", "password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "a@b", "@example.org", "an@", "an@exa mple.org", "an@example..org",
            "a,b@example.org",
            ".an@example.org", "an@-example.org"})
    void anAddressMustBeOne(String email) {
        Member.register(Member.unique("an"), email).statusCode(400).body("violations.field", contains("email"));
    }

    @ParameterizedTest
    @CsvSource({"123456789, 10 to 200", "1234567890, tries first", "PassWord123, tries first",
            "aaaaaaaaaaab, tries first",
            "bo_the_builder, must not be the handle", "BO@Example.org, must not be the handle"})
    void aPasswordIsNoneThatIsGuessedFirst(String password, String complaint) {
        Member.register(Map.of("handle", "bo_the_builder", "email", "bo@example.org", "password", password,
                "displayName", "Bo")).statusCode(400).body("violations.field", contains("password"))
                .body("violations.message", hasItem(containsString(complaint)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "An\nNguyen", "An\u202enimda", "\u200b\u200b\u200b", "An\u2066x",
            "0123456789012345678901234567890123456789012345678901234567890"})
    void aDisplayNameHidesAndTurnsNothing(String name) {
        Member.register(Map.of("handle", Member.unique("an"), "email", Member.unique("an") + "@example.org", "password",
                Member.PASSWORD, "displayName", name)).statusCode(400)
                .body("violations.field", contains("displayName"));
    }

    private static io.restassured.response.ValidatableResponse refused(String handle) {
        return Member.register(handle, Member.unique("an") + "@example.org").statusCode(400).body("violations.field",
                contains("handle"));
    }

    private static io.restassured.response.ValidatableResponse free(String handle) {
        return Member.register(handle, Member.unique("an") + "@example.org").statusCode(201);
    }
}
