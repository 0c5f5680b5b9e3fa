package social.plaza.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static social.plaza.web.stub.Signer.Person.ROB;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class JoiningTest extends SquareTest {

    private RequestSpecification formAt(String path) {
        return form(anonymous().get(path), anonymous());
    }

    private String tokens() {
        return """
                {"accessToken":"%s","tokenType":"Bearer","expiresIn":600,"refreshToken":"first"}"""
                .formatted(square.signer().token(ROB, 600));
    }

    private Response signIn(String path, String... fields) {
        var form = formAt(path).header("User-Agent", "Firefox of a test").formParam("login", "rob")
                .formParam("password", "violet tram to the harbour");
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post("/sign-in");
    }

    @Test
    void signsInAndGoesWhereSomebodyWantedToBe() {
        square.content().answer("POST /api/v1/auth/login", 200, tokens());

        var answer = signIn("/sign-in?then=%2Fwallet", "then", "/wallet?after=x");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/wallet?after=x");
        assertThat(answer.headers().getValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("plaza_refresh=first").containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
        assertThat(square.content().calls("POST /api/v1/auth/login").getFirst().headers())
                .containsKey("Plaza-Client-Address").doesNotContainKey("Authorization")
                .containsEntry("User-Agent", "Firefox of a test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example",
            "javascript:alert(1)", "http:/evil.example"})
    void neverSendsAnybodyToAnotherSite(String then) {
        square.content().answer("POST /api/v1/auth/login", 200, tokens());

        assertThat(signIn("/sign-in", "then", then).header("Location")).matches("(http://localhost:\\d+)?/");
        // The links to this page in another language bring back what was asked here, to be judged here again.
        assertThat(anonymous().urlEncodingEnabled(true).queryParam("then", then).get("/sign-in").asString()
                .replaceAll("href=\"/language/\\w+\\?back=%2Fsign-in%3Fthen%3D[^\"]*\"", ""))
                .doesNotContain("evil.example\"");
    }

    @Test
    void keepsTheNameAndNeverThePasswordWhenItIsWrong() {
        square.content().answer("POST /api/v1/auth/login", call -> Reply.problem(401, "wrong-password"));
        var page = formAt("/sign-in").formParam("login", "rob\"><script>alert(1)</script>")
                .formParam("password", "a secret of mine").post("/sign-in");

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.asString()).contains("There is no account with this name and password")
                .contains("rob&quot;&gt;&lt;script&gt;").doesNotContain("<script>alert")
                .doesNotContain("a secret of mine");
        assertThat(page.headers().getValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("plaza_"));
    }

    @Test
    void saysHowLongToWait() {
        square.content().answer("POST /api/v1/auth/login", call -> new Reply(429,
                Reply.problem(429, "too-many-requests").body(), Map.of("Retry-After", "301")));

        var page = signIn("/sign-in");

        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.asString()).contains("Try again in 6 minutes");
    }

    @Test
    void refusesAFormThatAnotherSiteSends() {
        anonymous().contentType("application/x-www-form-urlencoded").formParam("login", "rob")
                .formParam("password", "x")
                .post("/sign-in").then().statusCode(400).body(containsString("cookies are switched off"));
        anonymous().cookie("csrf-token", anonymous().get("/sign-in").cookie("csrf-token"))
                .contentType("application/x-www-form-urlencoded").formParam("csrf-token", "guessed")
                .formParam("login", "rob").post("/sign-in").then().statusCode(400);
        assertThat(square.content().calls("POST /api/v1/auth/login")).isEmpty();
    }

    @Test
    void keepsWhatWasWrittenWithoutASession() {
        var sent = formAt("/sign-in").formParam("title", "Words & <more>").formParam("body", "first\nsecond")
                .formParam("action", "save").post("/write");
        assertThat(sent.statusCode()).isEqualTo(401);
        assertThat(sent.asString()).contains("pending.field.title").contains("Words &amp; &lt;more&gt;");

        square.content().answer("POST /api/v1/auth/login", 200, tokens());
        var back = form(sent, anonymous()).formParam("login", "rob").formParam("password", "x")
                .formParam("pending.path", "/write").formParam("pending.field.title", "Words & <more>")
                .formParam("pending.field.body", "first\nsecond").post("/sign-in");

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.asString()).contains("action=\"/write\"").contains("Words &amp; &lt;more&gt;")
                .contains("first\nsecond").contains("/sign-out");
        assertThat(back.asString()).as("the whole editor, which says that nothing is saved yet")
                .contains("id=\"manuscript\"", "name=\"source.kind\"", "this is not saved yet");
    }

    @Test
    void keepsItWhileContentIsDownAndOnTheWayToANewAccount() {
        var page = form(anonymous().get("/sign-in"), anonymous());
        square.content().down(true);
        var away = page.formParam("login", "rob").formParam("password", "x").formParam("pending.path", "/write")
                .formParam("pending.field.title", "Kept").post("/sign-in");
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.asString()).contains("value=\"Kept\"").contains("value=\"rob\"");

        square.content().down(false);
        var joining = formAt("/sign-in").formParam("pending.path", "/write").formParam("pending.field.title", "Kept")
                .post("/sign-up/instead");
        assertThat(joining.asString()).contains("action=\"/sign-up\"").contains("value=\"Kept\"");
    }

    @Test
    void showsWhatIsWrongAtItsField() {
        square.content().answer("POST /api/v1/auth/register", 400,
                """
                {"type":"/problems/bad-request","status":400,"violations":[
                 {"field":"handle","message":"is reserved"},{"field":"password","message":"must be 10 to 200 characters"}]}""");
        var page = formAt("/sign-up").formParam("displayName", "An <b>Nguyễn</b>").formParam("handle", "admin")
                .formParam("email", "an@example.org").formParam("password", "short").formParam("language", "vi")
                .post("/sign-up");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("id=\"error-handle\"")
                .contains("aria-describedby=\"error-handle hint-handle\"")
                .contains("id=\"error-password\"").contains("An &lt;b&gt;Nguyễn&lt;/b&gt;")
                .contains("value=\"an@example.org\"").contains("autocomplete=\"new-password\"")
                .containsPattern("<option value=\"vi\"[^>]*selected").doesNotContain("value=\"short\"");
        assertThat(page.asString().indexOf("autofocus")).isBetween(page.asString().indexOf("field-handle"),
                page.asString().indexOf("error-handle"));
    }

    @Test
    void saysWhoseFieldIsTakenAndJoinsOtherwise() {
        square.content().answer("POST /api/v1/auth/register", 409, """
                {"type":"/problems/email-taken","status":409,"field":"email"}""");
        assertThat(formAt("/sign-up").formParam("handle", "an").post("/sign-up").asString())
                .contains("id=\"error-email\"").doesNotContain("id=\"error-handle\"");

        square.content().answer("POST /api/v1/auth/register", 201, "{\"account\":{},\"tokens\":" + tokens() + "}");
        var joined = formAt("/sign-up").formParam("handle", "an").formParam("then", "/write").post("/sign-up");
        assertThat(joined.statusCode()).isEqualTo(303);
        assertThat(joined.header("Location")).endsWith("/write");
        assertThat(joined.headers().getValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("plaza_access="));
    }

    @Test
    void forgetsTheSessionHereEvenIfContentCannotBeTold() {
        var form = formOf(ROB).cookie("plaza_refresh", "mine");
        square.content().down(true);
        var out = form.post("/sign-out");
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.headers().getValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("plaza_refresh=;"));
    }
}
