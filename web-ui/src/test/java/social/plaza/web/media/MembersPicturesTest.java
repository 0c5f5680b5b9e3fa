package social.plaza.web.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static social.plaza.web.stub.Signer.Person.THU_HA;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import social.plaza.web.Restricted;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** On a square for its members pictures are for them, too. */
@QuarkusTest
@TestProfile(Restricted.class)
class MembersPicturesTest extends SquareTest {

    private static final String FILE = "/media/" + "ab".repeat(32) + ".jpg";

    @Test
    void showsThemToWhoeverIsSignedInAndShowsAToken() {
        square.content().answer("GET " + FILE, call -> call.headers().containsKey("Authorization")
                ? new Reply(200, "a picture", Map.of("Content-Type", "image/jpeg", "Cache-Control",
                        "private, max-age=31536000, immutable", "ETag", "\"abab\""))
                : Reply.problem(401, "unauthorized"));
        anonymous().get(FILE).then().statusCode(303);
        assertThat(square.content().calls("GET " + FILE)).isEmpty();
        as(THU_HA).get(FILE).then().statusCode(200).contentType("image/jpeg").body(equalTo("a picture"))
                .header("Cache-Control", "private, max-age=31536000, immutable");
        anonymous().header("Authorization", "Bearer " + square.signer().token(THU_HA, 600)).get(FILE).then()
                .statusCode(200).body(equalTo("a picture"));
    }
}
