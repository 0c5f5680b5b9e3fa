package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Plaza is for, lived through once by three people. */
@ExtendWith(Journeying.class)
class MainJourney {

    private static final String TITLE = "Norvane opens its second harbour";
    private static final String BODY = """
            Norvane ($NRVN) has opened a second container terminal, a year ahead of its plan, the port authority says.

            Ships wait two days less than in spring. Shares rose by 2 % before the opening.
            """;

    @Test
    void aDigestIsPublishedReadAnsweredRewardedAndPinned(Stage stage) {
        var lan = signsUp(stage, "lan", "Lan Anh");
        writesADigest(lan);
        assertThat(lan).hasURL(Pattern.compile(".*/@lan/norvane-opens-its-second-harbour-[0-9a-f]{8}"));
        carriesItsSourceAndBothDisclaimers(lan);
        var path = lan.url().substring(stage.square().at("").toString().length());

        var reader = stage.visitor("reader").page();
        reader.navigate(path);
        carriesItsSourceAndBothDisclaimers(reader);

        var minh = stage.someone("minh", "Quang Minh").signIn();
        minh.navigate(path);
        reacts(minh);
        lan.reload();
        assertThat(lan.locator("#act-like")).containsText("1");
        assertThat(lan.locator("#comments")).containsText("Which authority?");
    }

    private static Page signsUp(Stage stage, String handle, String name) {
        var page = stage.visitor(handle).page();
        page.navigate("/sign-up");
        page.fill("[name=displayName]", name);
        page.fill("[name=handle]", handle);
        page.fill("[name=email]", handle + "@plaza.example");
        page.fill("[name=password]", "a long walk on a cold day");
        page.click("main form button.primary");
        assertThat(page.locator(".me")).isVisible();
        return page;
    }

    private static void writesADigest(Page page) {
        page.navigate("/write");
        page.selectOption("[name=language]", "en");
        page.fill("[name=title]", TITLE);
        page.fill("[name=body]", BODY);
        page.check("[name='source.kind'][value=THIRD_PARTY]");
        page.fill("[name='source.name']", "Bến Nghé Wire");
        page.fill("[name='source.url']", "https://wire.example.org/norvane");
        page.fill("[name=topics]", "ports, markets");
        assertThat(page.locator("#preview .disclaimers a[href='/disclaimers/third-party-content']")).isVisible();
        assertThat(page.locator("#preview .disclaimers a[href='/disclaimers/not-financial-advice']")).isVisible();
        page.click("#manuscript button.primary[value=publish]");
    }

    private static void carriesItsSourceAndBothDisclaimers(Page page) {
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.locator("article .source")).containsText("Bến Nghé Wire");
        assertThat(page.locator("article .disclaimers a[href='/disclaimers/third-party-content']")).isVisible();
        assertThat(page.locator("article .disclaimers a[href='/disclaimers/not-financial-advice']")).isVisible();
    }

    private static void reacts(Page page) {
        page.click("article form.follow button");
        assertThat(page.locator("article form.follow button")).hasClass(Pattern.compile(".*given.*"));
        page.click("#act-like");
        assertThat(page.locator("#act-like")).hasAttribute("aria-pressed", "true");
        page.fill("#say", "Which authority?");
        page.click("form.say button");
        assertThat(page.locator("#comment-list .comment .prose")).hasText("Which authority?");
        page.click(".comment details.saying.reply summary");
        page.fill(".comment details.saying.reply textarea", "The *port* one, it says so.");
        page.click(".comment details.saying.reply button");
        assertThat(page.locator("#comment-list .comment .comment .prose")).hasText("The port one, it says so.");
        page.click("#actions details.act-menu summary");
        page.click("#actions details.act-menu form:not(.quoting) button");
        assertThat(page.locator("#actions details.act-menu summary")).hasClass(Pattern.compile(".*given.*"));
        page.click("#actions button[title=Share]");
        assertThat(page.locator("#share")).containsText("/s/");
    }
}
