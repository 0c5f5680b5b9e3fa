package social.plaza.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static social.plaza.web.stub.Signer.Person.MINH;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

@QuarkusTest
class SettingsTest extends SquareTest {

    @Test
    void savesAProfileAgainstWhatWasSeenAndKeepsWhatWasTypedIfItIsStale() {
        square.content().answer("PATCH /api/v1/accounts/me", call -> Reply.problem(412, "changed-meanwhile"));
        var page = formOf(THU_HA).formParam("displayName", "Thu <Hà>").formParam("bio", "one\r\ntwo")
                .formParam("language", "vi").formParam("tag", "\"seen\"").post("/settings");

        assertThat(page.statusCode()).isEqualTo(412);
        assertThat(page.asString()).contains("Thu &lt;Hà&gt;").contains("changed elsewhere");
        var call = square.content().calls("PATCH /api/v1/accounts/me").getFirst();
        assertThat(call.headers()).containsEntry("If-Match", "\"seen\"");
        assertThat(call.body()).contains("\"bio\":\"one\\ntwo\"");
    }

    @Test
    void saysAtTheFieldThatThePasswordIsWrongAndShowsNone() {
        square.content().answer("PUT /api/v1/accounts/me/password", 400, """
                {"type":"/problems/bad-request","violations":[{"field":"current","message":"is not the password"}]}""");
        var page = formOf(THU_HA).formParam("oldPassword", "wrong one here").formParam("newPassword", "a new one here")
                .post("/settings/password");

        assertThat(page.asString()).contains("id=\"error-oldPassword\"").doesNotContain("wrong one here")
                .doesNotContain("a new one here");
    }

    @Test
    void listsSessionsByWhatSignedInAndEndsThem() {
        square.content().answer("GET /api/v1/auth/sessions", 200,
                """
                {"items":[{"id":"a","createdAt":"2026-01-01T00:00:00Z","lastUsedAt":"2026-01-02T00:00:00Z","current":true,
                 "userAgent":"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"},
                 {"id":"b","createdAt":"2026-01-01T00:00:00Z","lastUsedAt":null,"current":false,"userAgent":"<img src=x>"}]}""");
        var page = as(THU_HA).get("/settings/sessions").asString();
        assertThat(page).contains("Firefox on Linux").contains("This browser").contains("A browser or an app")
                .doesNotContain("<img src=x").doesNotContain("/settings/sessions/a/end");

        formOf(THU_HA).post("/settings/sessions/b/end").then().statusCode(303);
        assertThat(square.content().calls("DELETE /api/v1/auth/sessions/b")).hasSize(1);
        assertThat(formOf(THU_HA).post("/settings/sessions/end").headers().getValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("plaza_refresh=;"));
    }

    @Test
    void showsATokenOnceInAnAnswerThatNobodyKeeps() {
        square.content().answer("GET /api/v1/auth/tokens", 200, "{\"items\":[]}");
        square.content().answer("POST /api/v1/auth/tokens", 201,
                """
                {"id":"t","name":"Pin board","scopes":["pins"],"createdAt":"2026-01-01T00:00:00Z","token":"plaza_secret"}""");
        var made = formOf(THU_HA).formParam("name", "Pin board").formParam("scopes", "pins").formParam("days", "30")
                .post("/settings/tokens");

        assertThat(made.asString()).contains("value=\"plaza_secret\"");
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(square.content().calls("POST /api/v1/auth/tokens").getFirst().body())
                .contains("\"scopes\":[\"pins\"]")
                .contains("expiresAt");
        assertThat(as(THU_HA).get("/settings/tokens").asString()).doesNotContain("plaza_secret")
                .doesNotContain("value=\"moderation\"");
        assertThat(as(MINH).get("/settings/tokens").asString()).contains("value=\"moderation\"");
    }

    @Test
    void asksForASession() {
        for (var path : Map.of("/settings", 0, "/settings/tokens", 0, "/wallet", 0, "/write", 0, "/drafts", 0)
                .keySet()) {
            assertThat(anonymous().get(path).header("Location")).contains("/sign-in?then=" + path.replace("/", "%2F"));
        }
    }
}
