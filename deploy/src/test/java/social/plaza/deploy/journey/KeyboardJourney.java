package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All that a reader does with an article, without a mouse: everything is reached, seen, and gives the focus back. */
@ExtendWith(Journeying.class)
class KeyboardJourney {

    private static final int FAR = 90;

    @Test
    void aReaderNeedsNoMouse(Stage stage) {
        var author = stage.someone("pianist", "Trịnh Hà");
        var path = author.publishes("Ten fingers", "Play on.").path();
        var page = stage.someone("listener", "Ngô Bình").signIn();
        page.navigate(path);

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        follows(page);
        likes(page);
        rewards(page);
        comments(page);
    }

    private static void follows(Page page) {
        tabsTo(page, "article form.follow button");
        page.keyboard().press("Enter");
        assertThat(page.locator("article form.follow button.given")).isFocused();
    }

    private static void likes(Page page) {
        tabsTo(page, "#act-like");
        page.keyboard().press("Space");
        assertThat(page.locator("#act-like[aria-pressed=true]")).isFocused();
    }

    private static void rewards(Page page) {
        tabsTo(page, "#act-reward");
        page.keyboard().press("Enter");
        assertThat(page.locator("#dialog[open] #reward")).isVisible();
        for (int i = 0; i < 20; i++) {
            page.keyboard().press("Tab");
            Assertions.assertThat((Boolean) page.evaluate("document.activeElement === document.body "
                    + "|| document.getElementById('dialog').contains(document.activeElement)")).isTrue();
        }
        page.keyboard().press("Escape");
        assertThat(page.locator("#act-reward")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#reward [name=chosen]:checked")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#dialog [role=status]")).containsText("10");
        page.keyboard().press("Escape");
        assertThat(page.locator("#act-reward")).isFocused();
    }

    private static void comments(Page page) {
        tabsTo(page, "#say");
        page.keyboard().type("Encore");
        tabsTo(page, "#say-send");
        page.keyboard().press("Enter");
        assertThat(page.locator("#comment-list .comment > summary").first()).isFocused();
        assertThat(page.locator("#comment-list .comment .prose").first()).hasText("Encore");
    }

    private static void tabsTo(Page page, String selector) {
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                Assertions.assertThat((Boolean) page.evaluate("document.activeElement.matches(':focus-visible')"))
                        .as("one sees where one is: " + selector).isTrue();
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }
}
