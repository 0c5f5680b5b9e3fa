package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import social.plaza.deploy.RunningSquare;

/** A service that does not answer: what readers still get, what they are told, and that it passes by itself. */
@ExtendWith(Journeying.class)
class BadDayJourney {

    private static final String WORDS = "The ferry will not sail today.";

    @Test
    void articlesCanBeReadWhileEngagementIsAway(Stage stage) {
        String path = article(stage, "ferryman");
        Page reader = stage.someone("passenger", "Hoa").signIn();
        reader.navigate(path);
        assertThat(reader.locator("#act-like")).isVisible();
        during(stage, "engagement-service", () -> {
            reader.click("#act-like");
            assertThat(reader.locator("#failure")).containsText("Nothing was lost");
            Assertions.assertThat(reader.navigate(path).status()).isEqualTo(200);
            assertThat(reader.locator("article .prose")).containsText(WORDS);
            assertThat(reader.locator("#act-like")).hasCount(0);
            assertThat(reader.locator("main p.quiet[role=status]")).isVisible();
        });
        RunningSquare.await("the reactions", () -> {
            reader.navigate(path);
            return reader.locator("#act-like").count() == 1;
        });
    }

    @Test
    void pagesSaySoWhileContentIsAway(Stage stage) {
        String path = article(stage, "captain");
        Page reader = stage.visitor("reader").page();
        during(stage, "content-service", () -> {
            var answer = reader.navigate(path);
            Assertions.assertThat(answer.status()).isEqualTo(503);
            Assertions.assertThat(answer.headers()).containsKey("retry-after");
            assertThat(reader.locator("main h1")).isVisible();
        });
        RunningSquare.await("the article", () -> reader.navigate(path).status() == 200);
        assertThat(reader.locator("article .prose")).containsText(WORDS);
    }

    private static String article(Stage stage, String handle) {
        return stage.someone(handle, handle).publishes("No ferry", WORDS).path();
    }

    /** A process that is stopped takes calls and answers none: the worst way to be away. */
    private static void during(Stage stage, String service, Runnable what) {
        List<String> processes = stage.square().children().stream()
                .filter(process -> process.info().commandLine().orElse("").contains("/apps/" + service + "/"))
                .map(process -> String.valueOf(process.pid())).toList();
        Assertions.assertThat(processes).isNotEmpty();
        signal("STOP", processes);
        try {
            what.run();
        } finally {
            signal("CONT", processes);
        }
    }

    private static void signal(String name, List<String> processes) {
        try {
            var command = new ArrayList<>(List.of("kill", "-" + name));
            command.addAll(processes);
            Assertions.assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
