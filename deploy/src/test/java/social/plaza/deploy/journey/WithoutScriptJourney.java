package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job in a browser that runs no script at all: forms and links do everything. */
@ExtendWith(Journeying.class)
class WithoutScriptJourney {

    @Test
    void everythingThatMattersIsAFormOrALink(Stage stage) {
        var author = stage.someone("printer", "Gia Bảo");
        var path = author.publishes("Hot metal", "Set by hand.").path();
        var page = stage.someone("reader_of_paper", "Mai Chi").withoutScript().signIn();

        writes(page);
        page.navigate(path);
        reacts(page);
        rewards(page, path);
    }

    private static void writes(Page page) {
        page.navigate("/write");
        page.fill("[name=title]", "By candle light");
        page.fill("[name=body]", "I hold some $NRVN.");
        page.check("[name='source.kind'][value=THIRD_PARTY]");
        page.click("#manuscript button.primary[value=publish]");
        assertThat(page.locator(".complaints")).containsText("name");
        page.fill("[name='source.name']", "The Quay");
        page.fill("[name='source.url']", "https://quay.example.org/light");
        page.click("#manuscript button[value=preview]");
        assertThat(page.locator("#preview .disclaimers")).containsText("Not financial advice");
        page.click("#manuscript button.primary[value=publish]");
        assertThat(page.locator("article .disclaimers")).containsText("Third-party content");
    }

    private static void reacts(Page page) {
        page.click("article form.follow button");
        assertThat(page.locator("article form.follow button.given")).isVisible();
        page.click("#act-like");
        assertThat(page.locator("#act-like")).hasAttribute("aria-pressed", "true");
        page.fill("#say", "In ink");
        page.click("#say-send");
        assertThat(page.locator("#comment-list .comment .prose").first()).hasText("In ink");
        page.click(".comment details.reply summary");
        page.fill(".comment details.reply textarea", "And on paper");
        page.click(".comment details.reply button");
        assertThat(page.locator("#comment-list .comment .comment .prose")).hasText("And on paper");
        page.click("#repost-menu summary");
        page.click("#repost-menu form:not(.quoting) button");
        assertThat(page.locator("#act-repost")).hasClass(Pattern.compile(".*given.*"));
    }

    private static void rewards(Page page, String path) {
        page.click("#act-reward");
        page.fill("[name=other]", "1000");
        page.click("#reward button.primary");
        assertThat(page.locator("#error-other")).isVisible();
        page.fill("[name=other]", "12");
        page.fill("[name=message]", "For the type");
        page.click("#reward button.primary");
        assertThat(page.locator("#supporters")).containsText("12");
        page.click("#supporters a");
        assertThat(page.locator("#rewards")).containsText("For the type");
        page.navigate(path);
        page.locator("#actions form[action$=share] button").click();
        assertThat(page.locator("#link")).hasValue(Pattern.compile(".*/s/[0-9A-Za-z_-]+"));
    }
}
