package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody looks for what was written in Vietnamese, on a keyboard that has no accents. */
@ExtendWith(Journeying.class)
class SearchJourney {

    private static final String TITLE = "Chợ nổi Cái Răng lúc năm giờ sáng";

    @Test
    void aMarketIsFoundWithoutAccentsAndGoneWhenItIsWithheld(Stage stage) {
        var author = stage.someone("ut_tam", "Út Tám");
        var id = author.post("/articles", Map.of("language", "vi", "title", TITLE, "body",
                "Ghe bầu chở dưa hấu và khóm. Người ta treo hàng lên cây bẹo để ai ở xa cũng thấy.", "topics",
                List.of("chợ-nổi"), "source", Map.of("kind", "SPONSORED", "name", "Bến Ninh Kiều", "url",
                        "https://ben.example.org/cho-noi")))
                .path("id").asText();
        author.put("/articles/" + id + "/publication", Map.of());

        var reader = stage.visitor("reader_of_rivers").page();
        reader.navigate("/");
        isSuggested(reader);
        isFound(reader);
        isNarrowed(reader);
        findsThePerson(reader);

        stage.admin().put("/articles/" + id + "/withholding", Map.of("rule", "R", "facts", "F", "reason", "W"));
        reader.navigate("/search?q=dua+hau&source=");
        assertThat(reader.locator("main .notice")).containsText("Nothing was found");
    }

    private static void isSuggested(Page page) {
        page.locator(".rail .find input").pressSequentially("cho noi");
        assertThat(page.locator(".suggested [role=option]")).hasCount(2);
        assertThat(page.locator(".rail .find input")).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".suggested [aria-selected=true]")).containsText("chợ-nổi");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(TITLE);
    }

    private static void isFound(Page page) {
        page.fill(".rail .find input", "dua hau");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/search\\?q=dua\\+hau"));
        assertThat(page.locator(".hit h2")).hasText(TITLE);
        assertThat(page.locator(".hit .summary mark")).hasText(new String[]{"dưa", "hấu"});
        assertThat(page.locator(".hit .marks a[href='/disclaimers/sponsored']")).isVisible();
    }

    private static void isNarrowed(Page page) {
        page.click(".filters summary");
        page.selectOption("[name=source]", "ORIGINAL");
        page.click(".filters button");
        assertThat(page.locator("main .notice")).containsText("Nothing was found");
        page.click("main .notice a.button");
        assertThat(page.locator(".hit h2")).hasText(TITLE);
        page.click(".hit h2 a");
        assertThat(page.locator("h1")).hasText(TITLE);
    }

    private static void findsThePerson(Page page) {
        page.navigate("/search?q=ut+tam&type=accounts");
        assertThat(page.locator(".found .name")).containsText("Út Tám");
    }
}
