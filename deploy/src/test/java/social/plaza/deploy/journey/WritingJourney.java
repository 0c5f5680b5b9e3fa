package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed is not lost, what is not meant to be public is not, and what was public can be seen, compared, and taken away. */
@ExtendWith(Journeying.class)
class WritingJourney {

    @Test
    void whatIsTypedIsFoundAgainOnAnotherDevice(Stage stage) {
        var desk = stage.someone("keeper", "Hồ An").signIn();
        desk.navigate("/write");
        desk.fill("[name=body]", "Typed, and then the lights went out.");
        assertThat(desk.locator("[data-kept]")).containsText("Saved at");
        assertThat(desk).hasURL(Pattern.compile(".*/write/[0-9a-f-]{36}"));
        desk.close();

        var phone = stage.elsewhere("keeper").signIn();
        phone.navigate("/write");
        phone.click(".begun a >> nth=0");
        assertThat(phone.locator("[name=body]")).hasValue("Typed, and then the lights went out.");
        assertThat(phone.locator("[name=title]")).hasValue("");
    }

    @Test
    void whatIsTypedWithoutAConnectionIsKeptAndSentWhenThereIsOne(Stage stage) {
        var page = stage.someone("tunneller", "Lê Hầm").signIn();
        page.navigate("/write");
        page.context().setOffline(true);
        page.fill("[name=title]", "In the tunnel");
        assertThat(page.locator("[data-unkept]")).containsText("kept on this device");
        page.context().setOffline(false);
        assertThat(page.locator("[data-kept]")).containsText("Saved at");
        page.navigate("/drafts");
        assertThat(page.locator("#column")).containsText("In the tunnel");
        assertThat(
                (Integer) page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('plaza.writing.')).length"))
                .isZero();
    }

    @Test
    void typingIntoWhatIsPublishedPublishesNothingUntilItIsSaid(Stage stage) {
        var author = stage.someone("reviser", "Vũ Sửa");
        var article = author.publishes("The harbour opens in May", "It opens in May.");
        var desk = author.signIn();
        desk.navigate("/write/" + article.id());
        desk.fill("[name=body]", "It opens in June.");
        assertThat(desk.locator("[data-kept]")).containsText("Saved at");
        assertThat(author.get("/articles/" + article.id()).path("body").asText()).isEqualTo("It opens in May.");

        desk.click("text=See the whole page");
        assertThat(desk.locator("article.article .prose")).hasText("It opens in June.");
        desk.click("text=Back to writing");
        assertThat(desk.locator("[name=body]")).hasValue("It opens in June.");
        desk.click("#manuscript button.primary[value=save]");
        assertThat(desk.locator("#column")).containsText("Readers see it as it is now");

        desk.navigate("/a/" + article.id() + "/history");
        desk.click("text=What was changed");
        assertThat(desk.locator(".difference del").first()).containsText("May");
        assertThat(desk.locator(".difference ins").first()).containsText("June");
        redacts(stage, article);
        desk.reload();
        assertThat(desk.locator("#column")).containsText("The words of revision 1 were taken away");
        assertThat(desk.locator("#column")).containsText("It told a secret.");
    }

    private static void redacts(Stage stage, Person.Published article) {
        var admin = stage.admin();
        Page moderator = admin.signIn();
        moderator.navigate("/a/" + article.id() + "/revisions/1");
        moderator.click("text=Take these words away");
        moderator.fill("[name=reason]", "It told a secret.");
        moderator.click("main form button.danger");
        assertThat(moderator.locator("#column")).containsText("It told a secret.");
        assertThat(moderator.locator("#column")).not().containsText("It opens in May.");
        var revisions = admin.get("/articles/" + article.id() + "/revisions");
        assertThat(revisions.toString()).doesNotContain("It opens in May.").contains("\"redaction\"");
    }

}
