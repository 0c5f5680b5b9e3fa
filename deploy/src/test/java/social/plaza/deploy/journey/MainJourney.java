package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import social.plaza.deploy.RunningSquare;

/** What Plaza is for, lived through once by three people. */
@ExtendWith(Journeying.class)
class MainJourney {

    private static final String TITLE = "Norvane opens its second harbour";
    private static final String BODY = """
            Norvane ($NRVN) has opened a second container terminal, a year ahead of its plan, the port authority says.

            Ships wait two days less than in spring. Shares rose by 2 % before the opening.
            """;

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Test
    void aDigestIsPublishedReadAnsweredRewardedAndPinned(Stage stage) {
        var lan = signsUp(stage, "lan", "Lan Anh");
        writesADigest(lan);
        assertThat(lan).hasURL(Pattern.compile(".*/@lan/norvane-opens-its-second-harbour-[0-9a-f]{8}"));
        carriesItsSourceAndBothDisclaimers(lan);
        var path = lan.url().substring(stage.square().at("").toString().length());

        var reader = stage.visitor("reader").page();
        reader.navigate(path);
        carriesItsSourceAndBothDisclaimers(reader);

        var minh = stage.someone("minh", "Quang Minh").signIn();
        minh.navigate(path);
        reacts(minh);
        rewards(minh);
        seesWhatTheyGot(lan, path);

        var admin = stage.admin();
        pinsTomorrowFromNineToTen(stage, admin.signIn(), path);
        holdsFromNineToTen(stage, reader);
    }

    private static Page signsUp(Stage stage, String handle, String name) {
        var page = stage.visitor(handle).page();
        page.navigate("/sign-up");
        page.fill("[name=displayName]", name);
        page.fill("[name=handle]", handle);
        page.fill("[name=email]", handle + "@plaza.example");
        page.fill("[name=password]", "a long walk on a cold day");
        page.click("main form button.primary");
        assertThat(page.locator(".me")).isVisible();
        return page;
    }

    private static void writesADigest(Page page) {
        page.navigate("/write");
        page.selectOption("[name=language]", "en");
        page.fill("[name=title]", TITLE);
        page.fill("[name=body]", BODY);
        page.check("[name='source.kind'][value=THIRD_PARTY]");
        page.fill("[name='source.name']", "Bến Nghé Wire");
        page.fill("[name='source.url']", "https://wire.example.org/norvane");
        page.fill("[name=topics]", "ports, markets");
        assertThat(page.locator("#preview .disclaimers a[href='/disclaimers/third-party-content']")).isVisible();
        assertThat(page.locator("#preview .disclaimers a[href='/disclaimers/not-financial-advice']")).isVisible();
        page.click("#manuscript button.primary[value=publish]");
    }

    private static void carriesItsSourceAndBothDisclaimers(Page page) {
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.locator("article .source")).containsText("Bến Nghé Wire");
        assertThat(page.locator("article .disclaimers a[href='/disclaimers/third-party-content']")).isVisible();
        assertThat(page.locator("article .disclaimers a[href='/disclaimers/not-financial-advice']")).isVisible();
    }

    private static void reacts(Page page) {
        page.click("article form.follow button");
        assertThat(page.locator("article form.follow button")).hasClass(Pattern.compile(".*given.*"));
        page.click("#act-like");
        assertThat(page.locator("#act-like")).hasAttribute("aria-pressed", "true");
        page.fill("#say", "Which authority?");
        page.click("form.say button");
        assertThat(page.locator("#comment-list .comment .prose")).hasText("Which authority?");
        page.click(".comment details.saying.reply summary");
        page.fill(".comment details.saying.reply textarea", "The *port* one, it says so.");
        page.click(".comment details.saying.reply button");
        assertThat(page.locator("#comment-list .comment .comment .prose")).hasText("The port one, it says so.");
        page.click("#actions details.act-menu summary");
        page.click("#actions details.act-menu form:not(.quoting) button");
        assertThat(page.locator("#actions details.act-menu summary")).hasClass(Pattern.compile(".*given.*"));
        page.click("#actions button[title=Share]");
        assertThat(page.locator("#share #link")).hasValue(Pattern.compile(".*/s/[0-9A-Za-z_-]+"));
        page.click("#share [data-close]");
    }

    private static void rewards(Page page) {
        page.click("#actions a.reward");
        page.fill("#reward [name=other]", "7");
        page.fill("#reward [name=message]", "For the table.");
        page.click("#reward button.primary");
        assertThat(page.locator("#dialog [role=status]")).containsText("7");
        page.click("#dialog [data-close]");
        assertThat(page.locator("#supporters")).containsText("Quang Minh");
    }

    private static void seesWhatTheyGot(Page author, String path) {
        author.navigate(path);
        assertThat(author.locator("#act-like")).containsText("1");
        assertThat(author.locator("#comments")).containsText("Which authority?");
        assertThat(author.locator("#supporters")).containsText("7");
        author.navigate("/wallet");
        assertThat(author.locator(".balance")).containsText("107");
        assertThat(author.locator("#entries")).containsText("Quang Minh");
    }

    private static void pinsTomorrowFromNineToTen(Stage stage, Page moderator, String path) {
        moderator.navigate(path);
        moderator.click("#actions a[title='Pin']");
        moderator.selectOption("#pin-form [name=position]", "1");
        moderator.fill("#pin-form [name=from]", tomorrow(stage, 9).format(FIELD));
        moderator.fill("#pin-form [name=until]", tomorrow(stage, 10).format(FIELD));
        moderator.fill("#pin-form [name=note]", "The morning's news");
        moderator.waitForResponse(answer -> answer.request().method().equals("POST") && answer.ok(),
                () -> moderator.click("#pin-form button.primary"));
        moderator.navigate("/pins?board=site");
        assertThat(moderator.locator(".plan")).containsText("The morning's news");
    }

    /** Nothing runs at nine or at ten: who asks then, is told what holds then. */
    private static void holdsFromNineToTen(Stage stage, Page reader) {
        var nine = tomorrow(stage, 9).toInstant();
        stage.moveClockTo(nine.minusSeconds(1800));
        showsOnTheFrontPage(reader, 0);
        stage.moveClockTo(nine);
        showsOnTheFrontPage(reader, 1);
        assertThat(reader.locator(".item").first()).containsText(TITLE);
        assertThat(reader.locator(".item.pinned .why")).containsText("The morning's news");
        stage.moveClockTo(nine.plusSeconds(3600));
        showsOnTheFrontPage(reader, 0);
        assertThat(reader.locator(".item h2")).containsText(new String[]{TITLE});
    }

    private static void showsOnTheFrontPage(Page reader, int pins) {
        RunningSquare.await(pins + " pins on the front page", () -> {
            reader.navigate("/");
            return reader.locator(".item").count() > 0 && reader.locator(".item.pinned").count() == pins;
        });
    }

    private static ZonedDateTime tomorrow(Stage stage, int hour) {
        return stage.startedAt().atZone(ZoneOffset.UTC).plusDays(1).truncatedTo(ChronoUnit.DAYS).withHour(hour);
    }
}
