package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What moderators put beside an article is seen by whom it concerns, and what readers saw before can be shown and proved. */
@ExtendWith(Journeying.class)
class ProvenanceJourney {

    private static final String NOTE = "The growers have said since that the frost came first.";

    @Test
    void whatReadersSawIsToldShownAndProved(Stage stage) {
        var author = stage.someone("dao", "Đào Thị Thu");
        var article = author.publishes("Why roses will rise", "They always do.");
        annotates(stage.admin().signIn(), article.path());
        isToldWhy(author.signIn(), article.path());

        var reader = stage.visitor("reader").page();
        seesItAsItWasBefore(reader, article.path());
        var proof = downloads(reader);
        reader.click(".to-check a");
        drops(reader, proof);
        assertThat(reader.locator("#finding .good h2")).hasText("The proof is good");
        assertThat(reader.locator("#finding")).containsText("Why roses will rise");
        drops(reader, changed(proof));
        assertThat(reader.locator("#finding .bad h2")).hasText("It was changed, or signed by somebody else");
    }

    private static void annotates(Page moderator, String path) {
        moderator.navigate(path);
        moderator.click(".moderate summary");
        moderator.click(".moderate a[href$='/note']");
        moderator.fill("#noting [name=note]", NOTE);
        moderator.fill("#noting [name=reason]", "It reads otherwise without the frost.");
        moderator.click("#noting button[value=put]");
        assertThat(moderator.locator("#beside .note")).containsText(NOTE);
        moderator.click("#dialog [data-close]");

        moderator.click(".moderate summary");
        moderator.click(".moderate a[href$='/disclaimers']");
        moderator.selectOption("#disclaiming [name=key]", "sponsored");
        moderator.fill("#disclaiming #reason-adding", "A nursery paid for it.");
        moderator.click("#disclaiming button.primary");
        assertThat(moderator.locator("#beside .disclaimers")).containsText("A nursery paid for it.");
    }

    private static void isToldWhy(Page author, String path) {
        author.navigate(path);
        assertThat(author.locator(".told")).containsText("It reads otherwise without the frost.");
        assertThat(author.locator(".told")).containsText("A nursery paid for it.");
    }

    private static void seesItAsItWasBefore(Page reader, String path) {
        reader.navigate(path);
        assertThat(reader.locator("article .note")).containsText(NOTE);
        reader.click("article .whence a");
        assertThat(reader.locator(".chapter")).hasCount(3);
        assertThat(reader.locator(".chapter").nth(1)).containsText("It reads otherwise without the frost.");
        reader.locator(".chapter").last().locator(".then a[href*='at=']").click();
        assertThat(reader.locator(".banner")).containsText("Revision 1");
        assertThat(reader.locator("article .prose")).hasText("They always do.");
        assertThat(reader.locator("article .note, article .disclaimers")).hasCount(0);
    }

    private static String downloads(Page reader) {
        var file = reader.waitForDownload(() -> reader.click(".proving .button.primary"));
        assertThat(file.suggestedFilename()).matches("plaza-proof-[0-9a-f]{8}-\\d{8}T\\d{6}Z-en\\.jws");
        try {
            return Files.readString(file.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void drops(Page reader, String proof) {
        var carried = reader.evaluateHandle("""
                text => {
                  const carried = new DataTransfer();
                  carried.items.add(new File([text], 'proof.jws'));
                  return carried;
                }""", proof);
        reader.dispatchEvent("#field-proof", "drop", Map.of("dataTransfer", carried));
        assertThat(reader.locator("#checking [data-read]")).containsText("proof.jws");
        reader.click("#checking button.primary");
    }

    /** One letter of what it says. */
    private static String changed(String proof) {
        int place = proof.indexOf('.') + 12;
        return proof.substring(0, place) + (proof.charAt(place) == 'A' ? 'B' : 'A') + proof.substring(place + 1);
    }
}
