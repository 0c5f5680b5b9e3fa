package social.plaza.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import social.plaza.deploy.RunningSquare;

/**
 * No article leaves without its disclaimers: every form in which one can be had is listed here, and fails if it comes without. A new
 * form belongs into {@link #forms}.
 */
@ExtendWith(Journeying.class)
class DisclaimersTravelJourney {

    private static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private static final List<String> KEYS = List.of("third-party-content", "not-financial-advice");
    private static final List<String> LABELS = List.of("Third-party content", "Not financial advice");

    /** What a title and a text could try, so that they are read, and what must be told of them is not. */
    private static final String ENDLESS = "Norvane" + "x".repeat(193);
    private static final String TURNED = "<!-- <details> </h1></article> שלום עולם ( مرحبا";
    private static final String BODY = """
            <!--

            <details><summary>Open</summary>

            Norvane ($NRVN) has opened a second terminal. \u202E<div hidden>\u202D

            <style>.disclaimers { display: none }</style>

            """ + "y".repeat(500);

    @Test
    void everyFormInWhichAnArticleLeavesHasThem(Stage stage) {
        var author = stage.someone("carrier", "Thu Hà");
        var article = publishes(author, "A second harbour", "Norvane ($NRVN) has opened a second terminal.");
        var shorts = shorts(author);
        RunningSquare.await("the article in the feed",
                () -> get(stage, "/api/v1/feeds/accounts/carrier").contains(article.id()));

        forms(stage, author, article).forEach((form, text) -> {
            for (int i = 0; i < KEYS.size(); i++) {
                assertThat(text).as(form + " without " + KEYS.get(i)).containsAnyOf(shorts.get(i), LABELS.get(i),
                        '"' + KEYS.get(i) + '"');
            }
        });
    }

    /** What is withheld is in none of them any more; a map of the site is kept for a minute, and says no more than where it was. */
    @Test
    void whatIsWithheldLeavesInNoForm(Stage stage) {
        var author = stage.someone("withdrawn", "Mai");
        var article = publishes(author, "Soon to be gone", "Norvane ($NRVN) again.");
        var files = List.of("/feed.xml", "/@withdrawn/feed.atom", "/t/norvane/feed.json", "/c/NRVN/feed.json");
        files.forEach(file -> RunningSquare.await(file, () -> get(stage, file).contains(article.id())));
        assertThat(status(stage, "/card/" + article.id() + ".png")).isEqualTo(200);

        stage.admin().put("/articles/" + article.id() + "/withholding",
                Map.of("rule", "2", "facts", "It says so.", "reason", "It breaks the second rule."));

        files.forEach(
                file -> RunningSquare.await(file + " without it", () -> !get(stage, file).contains(article.id())));
        RunningSquare.await("no card", () -> status(stage, "/card/" + article.id() + ".png") == 404);
    }

    private static Map<String, String> forms(Stage stage, Person author, Person.Published article) {
        var api = "/api/v1/articles";
        var page = get(stage, article.path());
        var forms = new LinkedHashMap<String, String>();
        forms.put("page, without script", body(page));
        forms.put("og:description", found(page, "property=\"og:description\" content=\"([^\"]*)\""));
        forms.put("description", found(page, "name=\"description\" content=\"([^\"]*)\""));
        forms.put("twitter:description", found(page, "name=\"twitter:description\" content=\"([^\"]*)\""));
        forms.put("alternative of the card", found(page, "property=\"og:image:alt\" content=\"([^\"]*)\""));
        forms.put("JSON-LD", found(page, "<script type=\"application/ld\\+json\">(.*?)</script>"));
        forms.put("API, whole", get(stage, api + "/" + article.id()));
        forms.put("API, by path", get(stage, api + "/by-path?handle=carrier&slug=" + slug(article)));
        forms.put("API, list", only(get(stage, api + "?author=carrier"), article));
        forms.put("API, list with texts", only(get(stage, api + "?author=carrier&with=text"), article));
        forms.put("API, revision", get(stage, api + "/" + article.id() + "/revisions/1"));
        forms.put("API, revisions", author.get("/articles/" + article.id() + "/revisions").toString());
        forms.put("API, feed", only(get(stage, "/api/v1/feeds/accounts/carrier"), article));
        for (var file : List.of("feed.xml", "feed.atom", "feed.json")) {
            forms.put(file, get(stage, "/@carrier/" + file));
        }
        for (var list : List.of("/latest", "/@carrier", "/t/norvane", "/c/NRVN")) {
            forms.put("page " + list, body(get(stage, list)));
        }
        forms.put("card", card(stage, article));
        forms.putAll(formsOfThePast(stage, author, article));
        forms.put("API, search", only(get(stage, "/api/v1/search?q=harbour&author=carrier"), article));
        forms.put("page of a search", body(get(stage, "/search?q=harbour&author=carrier")));
        return forms;
    }

    private static Map<String, String> formsOfThePast(Stage stage, Person author, Person.Published article) {
        var chapters = author.get("/articles/" + article.id() + "/history");
        var at = "?at=" + chapters.path("items").path(0).path("at").asText();
        var proof = get(stage, "/api/v1/articles/" + article.id() + "/proof" + at).split("\\.")[1];
        return Map.of("API, as it was read", get(stage, "/api/v1/articles/" + article.id() + at), "API, history",
                chapters.toString(), "page of its history", body(get(stage, "/a/" + article.id() + "/history")),
                "page, as it was read", body(get(stage, "/a/" + article.id() + "/history" + at)), "proof",
                new String(Base64.getUrlDecoder().decode(proof), StandardCharsets.UTF_8));
    }

    @Test
    void nothingHidesOrScramblesThem(Stage stage) {
        var author = stage.someone("trickster", "רוב");
        for (var title : List.of(ENDLESS, TURNED)) {
            var article = publishes(author, title, BODY);
            for (var width : List.of(390, 1280)) {
                for (var scripted : List.of(true, false)) {
                    var reader = stage.visitor("reader-" + width + scripted);
                    var page = (scripted ? reader : reader.withoutScript()).page();
                    page.setViewportSize(width, 800);
                    page.navigate(article.path());
                    areInSight(page);
                    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                    areInSight(page);
                    reader.leave();
                }
            }
        }
    }

    /** Without a click, whole, with nothing over them, and in the order in which they are written. */
    private static void areInSight(Page page) {
        var all = page.locator("article .disclaimers .disclaimer p");
        assertThat(all.count()).isEqualTo(KEYS.size());
        for (var one : all.all()) {
            assertThat(one.isVisible()).isTrue();
            one.scrollIntoViewIfNeeded();
            assertThat(uncovered(one)).as(one.innerText()).isTrue();
            assertThat(one.evaluate("p => getComputedStyle(p).direction")).isEqualTo("ltr");
        }
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth")).isLessThanOrEqualTo(0);
    }

    /** What is under its middle is itself, and it does not reach out of the page. */
    private static boolean uncovered(Locator one) {
        return (Boolean) one.evaluate("""
                p => {
                    const box = p.getBoundingClientRect();
                    const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                    return box.width > 100 && box.height > 10 && box.left >= 0 && box.right <= innerWidth
                        && p.parentElement.contains(there);
                }""");
    }

    private static Person.Published publishes(Person author, String title, String body) {
        var id = author.post("/articles", Map.of("language", "en", "title", title, "body", body, "topics",
                List.of("norvane"), "source",
                Map.of("kind", "THIRD_PARTY", "name", "The Quay", "url", "https://quay.example.org/1"))).path("id")
                .asText();
        return new Person.Published(id, author.put("/articles/" + id + "/publication", Map.of()).path("url").asText());
    }

    private static List<String> shorts(Person author) {
        return KEYS.stream().map(key -> author.get("/disclaimers/" + key + "?lang=en")).map(JsonNode::toString)
                .map(told -> found(told, "\"short\":\"([^\"]{40,})\"")).toList();
    }

    /** What a reader sees of a page, and not what its head says. */
    private static String body(String page) {
        return page.substring(page.indexOf("<main")).split("</main>")[0];
    }

    private static String found(String text, String pattern) {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String only(String list, Person.Published article) {
        var items = Person.read(list).path("items");
        return StreamSupport.stream(items.spliterator(), false).map(JsonNode::toString)
                .filter(item -> item.contains(article.id())).findFirst().orElseThrow();
    }

    private static String slug(Person.Published article) {
        return article.path().substring(article.path().lastIndexOf('/') + 1);
    }

    /** The words that are drawn on it, as the picture itself tells them. */
    private static String card(Stage stage, Person.Published article) {
        var picture = get(stage, "/card/" + article.id() + ".png?lang=en");
        assertThat(picture).contains("PNG");
        return picture.substring(picture.indexOf("iTXtDescription"), picture.indexOf("IDAT"));
    }

    private static String get(Stage stage, String path) {
        var answer = answer(stage, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static int status(Stage stage, String path) {
        return answer(stage, path).statusCode();
    }

    private static HttpResponse<String> answer(Stage stage, String path) {
        try {
            return HTTP.send(HttpRequest.newBuilder(stage.square().at(path)).header("Accept-Language", "en").build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
