package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import social.plaza.deploy.RunningSquare;

/** An admin names a feed; its items become articles with pictures, source and disclaimers, once, and follow what changes there. */
@ExtendWith(Journeying.class)
class ImportJourney {

    private static final String TITLE = "The second crane arrives";

    private String address;
    private final AtomicReference<String> words = new AtomicReference<>("Nobody was hurt.");

    @Test
    void aFeedBecomesArticlesOnceAndTheyFollowIt(Stage stage) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", stage.feedPort()), 0);
        server.createContext("/", this::answer);
        server.start();
        try {
            address = "http://127.0.0.1:" + stage.feedPort();
            follow(stage);
        } finally {
            server.stop(0);
        }
    }

    private void follow(Stage stage) {
        var admin = stage.admin();
        var page = admin.signIn();
        names(page, address + "/feed.xml");
        var source = page.url().replaceFirst("\\?.*", "");
        shows(page, source, ".outcome", Pattern.compile("2 new"));

        var reader = stage.visitor("reader").page();
        reader.navigate(page.locator(".came a", new Page.LocatorOptions().setHasText(TITLE)).getAttribute("href"));
        assertThat(reader.locator("h1")).hasText(TITLE);
        assertThat(reader.locator(".source").first()).containsText("Harbour Wire");
        assertThat(reader.locator(".disclaimers")).isVisible();
        assertThat(reader.locator("article table")).containsText("Second");
        assertThat(reader.locator("article img[src^='/media/']")).hasCount(2);
        for (var picture : reader.locator("article img[src^='/media/']").all()) {
            picture.scrollIntoViewIfNeeded();
            assertThat(picture).hasJSProperty("complete", true);
            Assertions.assertThat((int) picture.evaluate("image => image.decode().then(() => image.naturalWidth)"))
                    .isPositive();
        }

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fetch now")).click();
        assertThat(page.locator("[role=status]")).hasText("It was looked at just now.");
        assertThat(page.locator(".came > li")).hasCount(2);
        assertThat(page.locator(".runs > li").first()).not().containsText("new");

        words.set("Two seagulls were hurt.");
        press(page, "Pause");
        press(page, "Go on");
        shows(page, source, ".runs .outcome", Pattern.compile("1 changed"));
        reader.reload();
        assertThat(reader.locator("article")).containsText("Two seagulls were hurt.");
        assertThat(page.locator(".came > li")).hasCount(2);
    }

    private static void names(Page page, String address) {
        page.locator(".me summary").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sources")).click();
        if (!page.getByLabel("Address of the feed").isVisible()) {
            page.getByText("A new source").click();
        }
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Harbour Wire");
        page.getByLabel("Address of the feed").fill(address);
        page.getByLabel("Publish as", new Page.GetByLabelOptions().setExact(true)).fill("harbour_wire");
        page.getByLabel("Licence", new Page.GetByLabelOptions().setExact(true)).fill("CC BY 4.0");
        page.getByText("Whole text.").click();
        page.getByText("Set it up", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("The source is set up, and is looked at now.");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
    }

    private static void shows(Page page, String address, String part, Pattern words) {
        RunningSquare.await(words.pattern(), () -> {
            page.navigate(address);
            return page.locator(part).allTextContents().stream().anyMatch(text -> words.matcher(text).find());
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = path.endsWith(".png") ? picture(path) : feed().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", path.endsWith(".png") ? "image/png" : "application/rss+xml");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] picture(String path) throws IOException {
        var image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(path.contains("dusk") ? Color.ORANGE : Color.CYAN);
        graphics.fillRect(0, 0, 640, 200);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private String feed() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Harbour Wire</title><link>https://wire.example/</link><description>News of a harbour</description>
                <item><guid isPermaLink="false">crane</guid><title>%s</title><link>https://wire.example/crane</link>
                <pubDate>Mon, 02 Mar 2026 09:00:00 GMT</pubDate><description>It lifts twice as much.</description>
                <content:encoded><![CDATA[<p>It came on a barge, says <a href="/people/1">the harbour master</a>. %s</p>
                <img src="%s/barge.png" alt="The crane on its barge">
                <table><tr><th>Crane</th><th>Tons</th></tr><tr><td>Second</td><td>80</td></tr></table>
                <img src="%s/dusk.png" alt="The quay at dusk">]]></content:encoded></item>
                <item><guid isPermaLink="false">ferries</guid><title>Ferries run again</title>
                <link>https://wire.example/ferries</link><pubDate>Sun, 01 Mar 2026 09:00:00 GMT</pubDate>
                <description>Every twenty minutes, until spring.</description></item></channel></rss>
                """.formatted(TITLE, words.get(), address, address);
    }
}
