package social.plaza.web.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static social.plaza.web.stub.Signer.Person.ROB;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import social.plaza.web.SquareTest;
import social.plaza.web.stub.StubService.Reply;

/** Feeds, read by a parser that is not ours, and held to what their formats demand. */
@QuarkusTest
class SyndicationTest extends SquareTest {

    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Namespace PLAZA = Namespace.getNamespace("tag:plaza.social,2026:feed");
    private static final String HERE = "http://localhost:8080";
    private static final String RFC_822 = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT";
    private static final String RFC_3339 = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
    private static final String HOSTILE = "]]><script>alert(1)</script> & \"quotes\" <!-- 🌧️ \u202E";

    @Test
    void bringsWholeTextsThatAStrangersParserReads() throws Exception {
        tells(Told.titled("Salt"));
        for (var format : List.of("xml", "atom")) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(read("/feed." + format)));
            assertThat(feed.getTitle()).isEqualTo("Plaza");
            SyndEntry entry = feed.getEntries().getFirst();
            assertThat(entry.getTitle()).isEqualTo("Salt");
            assertThat(entry.getUri()).isEqualTo(HERE + "/a/" + Told.ID);
            assertThat(entry.getLink()).isEqualTo(HERE + "/@thuha/an-article-000000b1");
            assertThat(entry.getAuthor()).isEqualTo("Thu Hà");
            assertThat(entry.getContents().getFirst().getValue()).contains("<p>What it says.</p>");
            assertThat(entry.getPublishedDate()).isEqualTo("2026-11-22T07:40:00Z");
            assertThat(entry.getCategories()).extracting(category -> category.getName()).containsExactly("ai", "$MSFT");
        }
        var item = json("/feed.json").getMap("items[0]");
        assertThat(item).containsEntry("id", HERE + "/a/" + Told.ID).containsEntry("title", "Salt")
                .containsEntry("external_url", "https://wire.example/1").containsEntry("language", "en")
                .containsEntry("tags", List.of("ai", "$MSFT"));
        assertThat(item.get("content_html").toString()).contains("<p>What it says.</p>");
    }

    @Test
    void tellsSourceDisclaimersAndNoteInTheTextAndToPrograms() throws Exception {
        tells(Told.titled("Salt").with("note", Map.of("text", "It is <b>pepper</b>.", "at", "2026-11-23T00:00:00Z")));
        for (var format : List.of("xml", "atom", "json")) {
            var feed = format.equals("json") ? null : xml(read("/feed." + format)).getRootElement();
            var item = feed == null
                    ? null
                    : format.equals("xml")
                            ? feed.getChild("channel").getChild("item")
                            : feed.getChild("entry", ATOM);
            var json = feed == null ? json("/feed.json") : null;
            var html = item == null ? json.getString("items[0].content_html") : content(item);
            assertThat(html.indexOf("Somebody else's words.")).as(format)
                    .isBetween(0, html.indexOf("What it says"));
            assertThat(html).contains("No advice.").contains("It is &lt;b&gt;pepper&lt;/b&gt;.")
                    .contains("https://wire.example/1").contains("CC BY 4.0")
                    .contains("href=\"" + HERE + "/disclaimers/not-financial-advice\"");
            assertThat(item == null ? json.getString("items[0].summary") : summary(item))
                    .isEqualTo("Third-party content · Not financial advice. What it is about.");
            if (item != null) {
                assertThat(item.getChildren("disclaimer", PLAZA)).extracting(e -> e.getAttributeValue("key"))
                        .containsExactly("third-party-content", "not-financial-advice");
                assertThat(item.getChild("source", PLAZA).getAttributeValue("licence")).isEqualTo("CC BY 4.0");
                assertThat(item.getChildText("note", PLAZA)).isEqualTo("It is <b>pepper</b>.");
            } else {
                assertThat(json.getList("items[0]._plaza.disclaimers.key"))
                        .containsExactly("third-party-content", "not-financial-advice");
                assertThat(json.getString("items[0]._plaza.source.licence")).isEqualTo("CC BY 4.0");
                assertThat(json.getString("items[0]._plaza.note.text")).isEqualTo("It is <b>pepper</b>.");
            }
        }
    }

    @Test
    void isValidRss() throws Exception {
        tells(Told.titled("Salt"), Told.titled("Pepper").with("id", "019a0000-0000-7000-8000-0000000000b2"));
        anonymous().get("/feed.xml").then().statusCode(200).contentType(startsWith("application/rss+xml"));
        var answer = read("/feed.xml");
        var channel = xml(answer).getRootElement().getChild("channel");
        assertThat(xml(answer).getRootElement().getAttributeValue("version")).isEqualTo("2.0");
        assertThat(channel.getChildText("title")).isNotBlank();
        assertThat(channel.getChildText("description")).isNotBlank();
        assertThat(channel.getChildText("link")).isEqualTo(HERE + "/");
        assertThat(channel.getChildText("lastBuildDate")).matches(RFC_822);
        assertThat(channel.getChild("image").getChildText("url")).isEqualTo(HERE + "/card/icon.png");
        assertThat(channel.getChildren("link", ATOM)).filteredOn(e -> e.getAttributeValue("rel").equals("self"))
                .singleElement().satisfies(e -> assertThat(e.getAttributeValue("href"))
                        .isEqualTo(HERE + "/feed.xml"));
        assertThat(channel.getChildren("item")).allSatisfy(item -> {
            assertThat(item.getChildText("pubDate")).matches(RFC_822);
            assertThat(item.getChild("guid").getAttributeValue("isPermaLink")).isEqualTo("true");
            assertThat(item.getChildren("author")).isEmpty();
            assertThat(item.getChildren("description")).hasSize(1);
        }).extracting(item -> item.getChildText("guid")).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void isValidAtom() throws Exception {
        tells(Told.titled("Salt").with("editedAt", "2026-11-23T00:00:00.999Z"));
        var feed = xml(read("/feed.atom")).getRootElement();
        assertThat(feed.getChildText("id", ATOM)).isEqualTo(HERE + "/feed.atom");
        assertThat(feed.getChildText("updated", ATOM)).isEqualTo("2026-11-23T00:00:00Z");
        assertThat(feed.getChildText("icon", ATOM)).isEqualTo(HERE + "/card/icon.png");
        assertThat(feed.getChildren("link", ATOM)).extracting(e -> e.getAttributeValue("rel"))
                .containsExactly("self", "alternate");
        var entry = feed.getChild("entry", ATOM);
        assertThat(entry.getChildren().stream().filter(e -> e.getNamespace().equals(ATOM)).map(Element::getName))
                .contains("id", "title", "updated", "published", "author", "summary", "content", "rights");
        assertThat(entry.getChildText("published", ATOM)).matches(RFC_3339);
        assertThat(entry.getChild("content", ATOM).getAttributeValue("type")).isEqualTo("html");
        assertThat(entry.getChildren("link", ATOM)).extracting(e -> e.getAttributeValue("rel"))
                .containsExactly("alternate", "via");
    }

    @Test
    void isValidJsonFeed() {
        tells(Told.titled("Salt"));
        anonymous().get("/feed.json").then().statusCode(200).contentType(startsWith("application/feed+json"));
        var feed = json("/feed.json");
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("home_page_url")).isEqualTo(HERE + "/");
        assertThat(feed.getString("feed_url")).isEqualTo(HERE + "/feed.json");
        assertThat(feed.getString("icon")).isEqualTo(HERE + "/card/icon.png");
        assertThat(feed.getString("title")).isEqualTo("Plaza");
        assertThat(feed.getString("items[0].date_published")).matches(RFC_3339);
        assertThat(feed.getList("items[0].authors.url")).containsExactly(HERE + "/@thuha");
        assertThat(feed.getMap("").keySet()).isSubsetOf(Set.of("version", "title", "home_page_url", "feed_url",
                "description", "next_url", "icon", "favicon", "language", "items"));
        assertThat(feed.<Map<String, ?>>getList("items").getFirst().keySet()).isSubsetOf(
                Set.of("id", "url", "external_url", "title", "content_html", "summary", "image", "date_published",
                        "date_modified", "authors", "tags", "language", "_plaza"));
    }

    @Test
    void holdsHostileWordsAsWords() throws Exception {
        tells(Told.titled(HOSTILE + "\u0007\uFFFE").with("html", "<p>]]&gt; <code>]]&gt;</code></p>")
                .with("summary", HOSTILE).with("topics", List.of("a\"<b")));
        for (var format : List.of("xml", "atom")) {
            var feed = new SyndFeedInput().build(new StringReader(read("/feed." + format)));
            assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo(HOSTILE);
            assertThat(feed.getEntries().getFirst().getContents().getFirst().getValue()).contains("]]&gt; <code>");
            assertThat(feed.getEntries().getFirst().getCategories().getFirst().getName()).isEqualTo("a\"<b");
        }
        assertThat(json("/feed.json").getString("items[0].title")).startsWith(HOSTILE);
        assertThat(summary(xml(read("/feed.xml")).getRootElement().getChild("channel").getChild("item")))
                .contains("&lt;script>").doesNotContain("<script");
    }

    @Test
    void leadsEveryLinkHere() {
        tells(Told.titled("Salt").with("html", """
                <p><a href="/t/ai">#ai</a> <a href="#note">1</a> <a href="https://elsewhere.example/x">x</a>
                <img src="/media/1.jpg" srcset="/media/1.jpg 320w, /media/2.jpg 640w" alt="">href="/no"</p>""")
                .with("cover", Map.of("url", "/media/c.jpg", "width", 640, "height", 480, "alt", "A <cup>")));
        var html = json("/feed.json").getString("items[0].content_html");
        assertThat(html).contains("href=\"" + HERE + "/t/ai\"")
                .contains("href=\"" + HERE + "/@thuha/an-article-000000b1#note\"")
                .contains("href=\"https://elsewhere.example/x\"").contains("src=\"" + HERE + "/media/1.jpg\"")
                .contains("srcset=\"" + HERE + "/media/1.jpg 320w, " + HERE + "/media/2.jpg 640w\"")
                .contains("src=\"" + HERE + "/media/c.jpg\" alt=\"A &lt;cup&gt;\"").contains("href=\"/no\"");
        assertThat(json("/feed.json").getString("items[0].image")).isEqualTo(HERE + "/media/c.jpg");
    }

    @Test
    void keepsTheIdOfWhatIsRenamed() {
        tells(Told.titled("Salt"));
        var before = json("/feed.json").getString("items[0].id");
        tells(Told.titled("Pepper").with("url", "/@thuha/pepper-000000b1"));
        assertThat(json("/feed.json").getString("items[0].id")).isEqualTo(before);
    }

    @Test
    void isSentAgainOnlyWhenItHasChanged() {
        tells(Told.titled("Salt"));
        var path = unheard("/feed.xml?lang=en");
        var first = anonymous().get(path).then().statusCode(200).header("Cache-Control", startsWith("public, max-age="))
                .extract();
        var tag = first.header("ETag");
        var since = first.header("Last-Modified");
        anonymous().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);
        anonymous().header("If-Modified-Since", since).get(path).then().statusCode(304);
        anonymous().header("If-None-Match", "W/\"other\"").header("If-Modified-Since", since).get(path).then()
                .statusCode(200);
        anonymous().header("If-Modified-Since", "Mon, 01 Jan 2024 00:00:00 GMT").get(path).then().statusCode(200);
        assertThat(square.content().calls("GET /api/v1/articles")).as("asked once, and kept").hasSize(1);
        assertThat(square.content().calls("GET /api/v1/articles").getFirst().query()).containsEntry("with", "text");
    }

    @Test
    void isTheSameForWhoeverAsks() {
        tells(Told.titled("Salt"));
        var answer = as(ROB).header("Accept-Language", "vi").get(unheard("/feed.json?lang=en")).then().statusCode(200)
                .header("Cache-Control", startsWith("public")).extract();
        assertThat(answer.cookies()).isEmpty();
        assertThat(square.content().calls("GET /api/v1/articles")).isNotEmpty()
                .allSatisfy(call -> assertThat(call.headers()).doesNotContainKey("Authorization"));
    }

    /** A reader who has it already is shown it again when something is put beside it, or a disclaimer's words take effect. */
    @Test
    void isNewAgainWhenWhatStandsBesideItChanges() throws Exception {
        tells(Told.titled("Salt").with("editedAt", "2026-11-23T00:00:00Z").with("changedAt", "2026-11-24T08:00:00.5Z"));
        var feed = xml(read("/feed.atom")).getRootElement();
        assertThat(feed.getChildText("updated", ATOM)).isEqualTo("2026-11-24T08:00:00Z");
        assertThat(feed.getChild("entry", ATOM).getChildText("updated", ATOM)).isEqualTo("2026-11-24T08:00:00Z");
        assertThat(json("/feed.json").getString("items[0].date_modified")).startsWith("2026-11-24T08:00:00");
        assertThat(read("/feed.xml")).contains("<atom:updated>2026-11-24T08:00:00Z</atom:updated>");
    }

    @Test
    void goesOnWithTheNextPage() throws Exception {
        square.content().answer("GET /api/v1/articles",
                call -> Reply.of(200,
                        Told.list(call.query().containsKey("after") ? null : "a b", Told.titled("Salt"))));
        var next = json("/@thuha/feed.json").getString("next_url");
        assertThat(next).isEqualTo(HERE + "/@thuha/feed.json?after=a%20b");
        assertThat(json(next.substring(HERE.length())).getString("next_url")).isNull();
        assertThat(square.content().calls("GET /api/v1/articles").getLast().query()).containsEntry("after", "a b")
                .containsEntry("author", "thuha");
        var atom = xml(read("/@thuha/feed.atom")).getRootElement();
        assertThat(atom.getChildren("link", ATOM)).filteredOn(e -> e.getAttributeValue("rel").equals("next"))
                .extracting(e -> e.getAttributeValue("href")).containsExactly(HERE + "/@thuha/feed.atom?after=a%20b");
    }

    @Test
    void isThereForAuthorsTopicsAndCashTags() {
        tells(Told.titled("Salt"));
        assertThat(json("/@thuha/feed.json").getString("title")).isEqualTo("Thu Hà (@thuha) · Plaza");
        assertThat(json("/t/ai/feed.json").getString("title")).isEqualTo("#ai · Plaza");
        assertThat(json("/c/MSFT/feed.json").getString("title")).isEqualTo("$MSFT · Plaza");
        assertThat(json("/c/MSFT/feed.json").getString("home_page_url")).isEqualTo(HERE + "/c/MSFT");
        assertThat(square.content().calls("GET /api/v1/articles")).extracting(call -> call.query().get("cashtag"))
                .contains("MSFT");
        anonymous().get("/t/AI/feed.xml").then().statusCode(303).header("Location", containsString("/t/ai/feed.xml"));
        anonymous().get("/c/msft/feed.xml").then().statusCode(303)
                .header("Location", containsString("/c/MSFT/feed.xml"));
        anonymous().get("/@ThuHa/feed.atom?lang=vi").then().statusCode(303)
                .header("Location", containsString("/@thuha/feed.atom?lang=vi"));
    }

    @Test
    void asksForAnAuthorWhoHasPublishedNothing() {
        square.content().answer("GET /api/v1/articles", 200, Told.list(null));
        assertThat(json("/@rob/feed.json").getString("title")).isEqualTo("Rob Becker (@rob) · Plaza");
        assertThat(json("/@rob/feed.json").getList("items")).isEmpty();
        anonymous().get("/@nobody_at_all/feed.xml").then().statusCode(404);
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        tells(Told.titled("Salt"));
        var html = json("/feed.json?lang=vi").getString("items[0].content_html");
        assertThat(html).contains("Điều cần biết về bài này");
        assertThat(square.content().calls("GET /api/v1/articles").getLast().headers()).hasEntrySatisfying(
                "Accept-Language", language -> assertThat(language).startsWith("vi-x-"));
        assertThat(json("/feed.json").getString("items[0].content_html")).contains("What to know about this text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml?lang=%0d%0aX:1", "/feed.json?lang=not%20one"})
    void refusesWhatIsNoLanguage(String path) {
        anonymous().get(path).then().statusCode(400);
    }

    @Test
    void saysWhenToComeBackWhileContentIsDown() {
        square.content().down(true);
        anonymous().get(unheard("/feed.xml?lang=en")).then().statusCode(503).header("Retry-After", "5");
    }

    @Test
    void canBeFoundFromThePagesItIsOf() {
        for (var page : Map.of("/", "/", "/@thuha", "/@thuha/", "/t/ai", "/t/ai/", ARTICLE_PAGE, "/@thuha/")
                .entrySet()) {
            var html = anonymous().header("Accept-Language", "en").get(fresh(page.getKey())).asString();
            assertThat(html).as(page.getKey()).contains("type=\"application/rss+xml\"")
                    .contains("href=\"" + page.getValue() + "feed.xml\"")
                    .contains("href=\"" + page.getValue() + "feed.atom\"")
                    .contains("href=\"" + page.getValue() + "feed.json\"");
        }
        assertThat(anonymous().header("Accept-Language", "vi").get(fresh("/t/ai")).asString())
                .contains("href=\"/t/ai/feed.xml?lang=vi\"");
    }

    private void tells(Told... articles) {
        square.content().answer("GET /api/v1/articles", 200, Told.list(null, articles));
    }

    /** In a dialect that nobody asked for before, so that it is not kept; the answer is shown as if none had been asked for. */
    private String read(String path) {
        var address = path.contains("lang=") ? path : path + (path.contains("?") ? "&" : "?") + "lang=en";
        var answer = anonymous().get(unheard(address)).then().statusCode(200).extract().asString();
        return answer.replaceAll("lang=en-x-\\w+&(amp;)?", "").replaceAll("[?&]lang=en-x-\\w+", "");
    }

    private static String unheard(String address) {
        return address.replaceFirst("lang=(\\w+)",
                "lang=$1-x-" + Long.toString(System.nanoTime() % 2_000_000_000_000L, 36));
    }

    private JsonPath json(String path) {
        return JsonPath.from(read(path));
    }

    private static Document xml(String text) throws Exception {
        return new SAXBuilder().build(new StringReader(text));
    }

    private static String content(Element item) {
        return item.getName().equals("item")
                ? item.getChildText("encoded", Namespace.getNamespace("http://purl.org/rss/1.0/modules/content/"))
                : item.getChildText("content", ATOM);
    }

    private static String summary(Element item) {
        return item.getName().equals("item") ? item.getChildText("description") : item.getChildText("summary", ATOM);
    }
}
