package social.plaza.deploy.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words that somebody is typing outlive whatever else happens on their page, and the end of their session. */
@ExtendWith(Journeying.class)
class NothingIsLostJourney {

    private static final String HALF_TYPED = "What I was about to say";

    @Test
    void whatIsHalfTypedOutlivesWhateverElseIsDone(Stage stage) {
        var reader = readsAnArticleOf(stage, "typist", "slowhand");
        reader.fill("#say", HALF_TYPED);

        reader.locator("#comment-list button[id^=heart-]").first().click();
        assertThat(reader.locator("#comment-list button[id^=heart-]").first()).hasAttribute("aria-pressed", "true");
        reader.click("#act-like");
        assertThat(reader.locator("#act-like")).hasAttribute("aria-pressed", "true");
        reader.click("#act-reward");
        reader.click("#reward button.primary");
        assertThat(reader.locator("#dialog [role=status]")).containsText("10");
        reader.click("#dialog [data-close]");

        assertThat(reader.locator("#supporters")).containsText("10");
        assertThat(reader.locator("#say")).hasValue(HALF_TYPED);
    }

    @Test
    void aSessionThatEndsTakesNoWordFromAPage(Stage stage) {
        var reader = readsAnArticleOf(stage, "diarist", "latecomer");
        reader.fill("#say", HALF_TYPED);
        endsTheSession(reader);

        reader.click("#act-like");
        reader.fill("#sign-in [name=login]", "latecomer");
        reader.fill("#sign-in [name=password]", Person.PASSWORD);
        reader.click("#sign-in button.primary");
        assertThat(reader.locator("#dialog")).containsText("Welcome back");
        reader.click("#dialog [data-close]");

        assertThat(reader.locator("#say")).hasValue(HALF_TYPED);
        reader.click("#say-send");
        assertThat(reader.locator("#comment-list .comment .prose").first()).hasText(HALF_TYPED);
    }

    @Test
    void aSessionThatEndsTakesNoWordFromTheEditor(Stage stage) {
        var author = stage.someone("novelist", "Đỗ Vy").signIn();
        author.navigate("/write");
        author.fill("[name=title]", "The last chapter");
        author.fill("[name=body]", "It was a dark night in $NRVN.");
        author.check("[name='source.kind'][value=SYNDICATED]");
        author.fill("[name='source.name']", "The Quay");
        author.fill("[name='source.url']", "https://quay.example.org/last");
        author.check("#choice-author-holds-position");
        endsTheSession(author);

        author.click("#manuscript button.primary[value=publish]");
        author.fill("[name=login]", "novelist");
        author.fill("[name=password]", Person.PASSWORD);
        author.click("main form button.primary");

        assertThat(author.locator("[name=body]")).hasValue("It was a dark night in $NRVN.");
        assertThat(author.locator("#choice-author-holds-position")).isChecked();
        author.click("#manuscript button.primary[value=publish]");
        assertThat(author).hasURL(Pattern.compile(".*/@novelist/the-last-chapter-[0-9a-f]{8}"));
        assertThat(author.locator("article .source")).containsText("The Quay");
        assertThat(author.locator("article .disclaimers")).containsText("Author holds a position");
    }

    private static Page readsAnArticleOf(Stage stage, String author, String reader) {
        var writes = stage.someone(author, "Lê " + author);
        var article = writes.publishes("A quiet day", "Nothing.");
        writes.post("/comments", Map.of("articleId", article.id(), "body", "Ask me."));
        var page = stage.someone(reader, "Vũ " + reader).signIn();
        page.navigate(article.path());
        return page;
    }

    private static void endsTheSession(Page page) {
        page.context().clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                .setName(Pattern.compile("plaza_.*")));
    }
}
