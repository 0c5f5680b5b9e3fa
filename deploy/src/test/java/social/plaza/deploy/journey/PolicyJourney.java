package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator demands a disclaimer of their own: says it, tries the rule, puts it in force, and says it in other words. */
@ExtendWith(Journeying.class)
class PolicyJourney {

    @Test
    void anOperatorChangesThePolicyAndReadersSeeIt(Stage stage) {
        var author = stage.someone("rainmaker", "Vũ Thủy");
        var id = author.post("/articles", Map.of("language", "en", "title", "Rain from Thursday", "body",
                "It will rain.", "topics", List.of("forecasts"))).path("id").asText();
        var path = author.put("/articles/" + id + "/publication", Map.of()).path("url").asText();
        var page = stage.admin().signIn();
        begins(page);
        says(page, "Nobody knows the weather of the day after tomorrow.");
        demands(page);

        var reader = stage.visitor("reader").page();
        sees(reader, path, "Nobody knows the weather");

        page.navigate("/policy/weather-forecast");
        says(page, "A forecast is a guess.");
        sees(reader, path, "A forecast is a guess.");
        reader.navigate("/disclaimers/weather-forecast/1");
        assertThat(reader.locator("main")).containsText("Nobody knows the weather");
    }

    /** It takes effect a moment after it is saved: when everybody knows of it. */
    private static void sees(Page page, String path, String words) {
        page.waitForCondition(() -> {
            page.navigate(path);
            return page.locator(".disclaimers").isVisible()
                    && page.locator(".disclaimers").textContent().contains(words);
        });
    }

    private static void begins(Page page) {
        page.locator(".me summary").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Disclaimer policy")).click();
        page.getByLabel("Key").fill("weather-forecast");
        page.getByText("Begin it").click();
        assertThat(page.locator("h1")).hasText("Weather forecast");
    }

    private static void says(Page page, String words) {
        page.locator("[name=short-en]").fill(words);
        page.locator("[name=full-en]").fill(words + " At length.");
        page.getByText("Preview", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".previews .phone .disclaimer")).containsText(words);
        page.getByText("Save this version").click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("The new version is saved.");
    }

    private static void demands(Page page) {
        page.navigate("/policy/rules");
        var before = page.locator(".rule").count();
        page.getByText("Add a rule").click();
        assertThat(page.locator(".rule")).hasCount(before + 1);
        var rule = page.locator(".rule").last();
        rule.getByLabel("Articles carry").selectOption("weather-forecast");
        rule.getByLabel("A topic is one of").fill("#forecasts");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try it")).click();
        assertThat(page.locator(".trial h2")).hasText(Pattern.compile("1 of \\d+ articles would change"));
        assertThat(page.locator(".trial")).containsText("Rain from Thursday");
        page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).press("Enter");
        assertThat(page.locator(".rule")).hasCount(before + 1);
        page.getByText("Save and put in force").click();
        assertThat(page.locator("p[role=status]")).hasText("The rules are saved.");
    }
}
