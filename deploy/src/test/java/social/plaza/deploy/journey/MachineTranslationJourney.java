package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers have a machine translate what nobody has translated: articles and comments, with script and without, and whatever the server does. */
@ExtendWith(Journeying.class)
class MachineTranslationJourney {

    private TranslationServer server;

    @AfterEach
    void goOn() {
        server.goesOn();
    }

    @Test
    void anArticleAndAComment(Stage stage) {
        server = stage.translations();
        var author = stage.someone("thom", "Thơm");
        var id = write(author, "Chợ hoa mở lúc nửa đêm", "Người mua đến từ **Tân An**. Hỏi @thom về `bến 7` #hoa.");
        author.post("/comments", Map.of("articleId", id, "body", "Tôi cũng ở đó"));

        var reader = stage.visitor("reader").page();
        reader.navigate("/a/" + id);
        assertThat(reader.locator("h1")).hasText("Chợ hoa mở lúc nửa đêm");
        reader.locator("#by-machine").getByText("Translate into English").click();
        assertThat(reader.locator("h1")).hasText("The flower market opens at midnight");
        assertThat(reader.locator(".prose").first())
                .containsText("Buyers come from Tân An. Ask @thom about bến 7 #hoa.");
        assertThat(reader.locator(".prose").first().locator("a[href='/@thom'], a[href='/t/hoa'], code, strong"))
                .hasCount(4);
        assertThat(reader.locator(".translation").first()).containsText("by a machine (LibreTranslate)");
        assertThat(reader.locator(".disclaimers")).containsText("A machine translated this");
        int asked = server.requests();

        reader.locator(".comment").getByText("Translate", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(reader.locator(".comment")).containsText("I was there, too");
        assertThat(reader.locator(".comment")).containsText("A machine translated this");
        reader.getByText("View original").first().click();
        assertThat(reader.locator("h1")).hasText("Chợ hoa mở lúc nửa đêm");

        var other = unscripted(stage);
        other.waitForCondition(() -> {
            // what everybody sees alike is kept for a moment
            other.navigate("/a/" + id);
            return other.locator("h1").textContent().equals("The flower market opens at midnight");
        });
        Assertions.assertThat(server.requests()).isEqualTo(asked + 1);
    }

    @Test
    void aServerThatIsSlowOrBroken(Stage stage) {
        server = stage.translations();
        var author = stage.someone("ben", "Bến");
        var id = write(author, "Bến vắng", "Thuyền ngủ.");
        server.hesitates();
        var reader = stage.visitor("reader").page();
        reader.navigate("/a/" + id);
        reader.locator("#by-machine").getByText("Translate into English").click();
        assertThat(reader.locator("#by-machine [role=status]")).hasText("Being translated into English…");
        assertThat(reader.locator(".prose").first()).hasText("Thuyền ngủ.");
        server.goesOn();
        assertThat(reader.locator("h1")).hasText("The quiet quay");

        var again = write(author, "Bến vắng hôm sau", "Thuyền ngủ.");
        server.breaksDown();
        var other = unscripted(stage);
        other.navigate("/a/" + again);
        other.locator("#by-machine").getByText("Translate into English").click();
        other.locator("main button.primary").click();
        assertThat(other.locator("main .error"))
                .hasText("The translation server does not answer. Try again in a minute.");
        other.getByText("Back to the article").click();
        assertThat(other.locator("h1")).hasText("Bến vắng hôm sau");
    }

    private static String write(Person author, String title, String body) {
        var id = author.post("/articles", Map.of("language", "vi", "title", title, "body", body)).path("id").asText();
        author.put("/articles/" + id + "/publication", Map.of());
        return id;
    }

    private static Page unscripted(Stage stage) {
        return stage.visitor("plain").withoutScript().page();
    }
}
