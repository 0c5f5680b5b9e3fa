package social.plaza.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main pages, on a phone and on a desk, before the rules that a machine can check (WCAG 2.2 AA). */
@ExtendWith(Journeying.class)
class AccessibilityJourney {

    private static final List<Integer> WIDTHS = List.of(390, 1280);
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What is wrong, and with which element; nothing is told of all that is right. */
    private static final String SERIOUS = """
            async rules => (await axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']}))
              .violations.filter(rule => ['serious', 'critical'].includes(rule.impact))
              .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`))""";

    @Test
    void nothingSeriousStandsInAnybodysWay(Stage stage) {
        var hoa = stage.someone("hoa", "Lê Thị Hoa");
        var article = publishes(hoa);
        var path = article.path();
        var past = annotated(stage.admin(), article);
        var visitor = stage.visitor("visitor").page();
        for (var each : List.of("/", path, "/@hoa", "/t/ports", "/c/NRVN", "/c/NONE", "/sign-in", "/sign-up",
                "/disclaimers",
                "/disclaimers/third-party-content", "/search", "/search?q=ben+cang", "/search?q=hoa&type=accounts",
                "/api",
                "/nowhere", past, past + "?at=" + lastMoment(hoa, article), past + "?at=2020-01-01T00:00:00Z", "/proof",
                "/proof/format")) {
            check(visitor, each);
        }
        var signedIn = hoa.signIn();
        for (var each : List.of(path, "/write", "/wallet", "/settings", "/settings/tokens", "/drafts", "/following",
                "/pins")) {
            check(signedIn, each);
        }
        var moderator = stage.admin().signIn();
        for (var each : List.of(path, "/articles/" + article.id() + "/note",
                "/articles/" + article.id() + "/disclaimers")) {
            check(moderator, each);
        }
    }

    /** The address of its history. */
    private static String annotated(Person moderator, Person.Published article) {
        moderator.put("/articles/" + article.id() + "/note", Map.of("text", "It opened.", "reason", "Since then."));
        moderator.put("/articles/" + article.id() + "/disclaimers/sponsored", Map.of("reason", "Word ".repeat(300)));
        return "/a/" + article.id() + "/history";
    }

    private static String lastMoment(Person reader, Person.Published article) {
        return reader.get("/articles/" + article.id() + "/history").path("items").path(0).path("at").asText();
    }

    private static Person.Published publishes(Person author) {
        var source = Map.of("kind", "THIRD_PARTY", "name", "Bến Nghé Wire", "url", "https://wire.example.org/quay");
        var article = author.post("/articles", Map.of("language", "vi", "title", "Bến cảng thứ hai", "body",
                "Cảng mới ($NRVN) đã mở.\n\n| | |\n| --- | --- |\n| a | b |\n", "topics", List.of("ports"), "source",
                source));
        author.put("/articles/" + article.path("id").asText() + "/publication", Map.of());
        author.post("/comments", Map.of("articleId", article.path("id").asText(), "body", "Câu hỏi?"));
        return new Person.Published(article.path("id").asText(), article.path("url").asText());
    }

    private static void check(Page page, String path) {
        page.navigate(path);
        // Told once to each page and asked there: the builder that comes with it opens another page for each answer.
        page.evaluate(AxeBuilder.getAxeScript());
        for (int width : WIDTHS) {
            // One in the dark: its colours are others.
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(width < 640 ? ColorScheme.DARK : ColorScheme.LIGHT));
            page.setViewportSize(width, 900);
            assertThat((List<?>) page.evaluate(SERIOUS, RULES)).as(path + " at " + width).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as(path + " fits " + width)
                    .isLessThanOrEqualTo(width);
        }
    }
}
