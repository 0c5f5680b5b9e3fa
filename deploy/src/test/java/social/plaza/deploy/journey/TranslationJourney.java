package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody translates what another wrote; readers get their language, can view the original, and it stays so. */
@ExtendWith(Journeying.class)
class TranslationJourney {

    @Test
    void anArticleIsReadInTheReadersLanguageAndInItsOwnForWhoeverWantsIt(Stage stage) {
        var author = stage.someone("suong", "Lê Thị Sương");
        var translator = stage.someone("tram", "Ngọc Trâm");
        var id = author.post("/articles", Map.of("language", "vi", "title", "Chợ nổi sáng nay", "body",
                "Ghe chở đầy **bưởi**.", "topics", List.of("cho-noi"), "source",
                Map.of("kind", "THIRD_PARTY", "name", "Báo Sông", "url", "https://song.example/cho"))).path("id")
                .asText();
        var path = author.put("/articles/" + id + "/publication", Map.of()).path("url").asText();
        var desk = author.signIn();
        lets(desk, id, translator.handle());
        translates(translator.signIn());

        var reader = stage.visitor("reader").page();
        reader.navigate(path);
        assertThat(reader.locator("h1")).hasText("The floating market this morning");
        assertThat(reader.locator(".translation")).containsText("Translated from Vietnamese by Ngọc Trâm");
        views(reader);
        reader.navigate("/t/cho-noi");
        assertThat(reader.locator("main")).containsText("Chợ nổi sáng nay");
        reader.navigate(path);
        assertThat(reader.locator("h1")).hasText("Chợ nổi sáng nay");
        reader.click(".translation a[hreflang=en]");
        assertThat(reader.locator("h1")).hasText("The floating market this morning");

        movesOn(desk, id);
        isLookedAtAgain(translator.page());
        reader.navigate(path + "?then=1");
        assertThat(reader.locator(".prose")).containsText("mangoes");
        assertThat(reader.locator(".translation.stale")).hasCount(0);
    }

    private static void lets(Page author, String id, String handle) {
        author.navigate("/write/" + id);
        author.click(".translations a.button");
        author.fill("[name=handle]", "@" + handle);
        author.click("#translators .row button");
        assertThat(author.locator("#translators .rows")).containsText("Ngọc Trâm");
    }

    private static void translates(Page translator) {
        translator.navigate("/translations");
        translator.getByText("Chợ nổi sáng nay").click();
        translator.selectOption("[name=lang]", "en");
        translator.click(".into button");
        assertThat(translator.locator(".original")).containsText("Ghe chở đầy");
        translator.fill("[name=title]", "The floating market this morning");
        translator.fill("[name=body]", "Boats full of **pomelos**.");
        translator.click(".manuscript button.primary");
        assertThat(translator.locator(".rows")).containsText("by Ngọc Trâm");
    }

    /** Whoever views the original understands what is said about it no less. */
    private static void views(Page reader) {
        reader.getByText("View original").click();
        assertThat(reader).hasURL(Pattern.compile("lang=vi"));
        assertThat(reader.locator("h1")).hasText("Chợ nổi sáng nay");
        assertThat(reader.locator(".disclaimers")).containsText("Third-party content");
    }

    private static void movesOn(Page author, String id) {
        author.navigate("/write/" + id);
        author.fill("[name=body]", "Ghe chở đầy **bưởi** và xoài.");
        author.click(".acts button.primary");
        assertThat(author.locator("#column")).containsText("Readers see it as it is now");
    }

    private static void isLookedAtAgain(Page translator) {
        translator.navigate("/translations");
        assertThat(translator.locator("main")).containsText("The original has changed since: English");
        translator.getByText("Chợ nổi sáng nay").click();
        translator.locator(".rows a").first().click();
        translator.getByText("See what changed").click();
        assertThat(translator.locator("main ins").first()).containsText("xoài");
        translator.goBack();
        translator.fill("[name=body]", "Boats full of **pomelos** and mangoes.");
        translator.click(".manuscript button.primary");
        assertThat(translator.locator(".rows")).not().containsText("The original has changed");
    }
}
