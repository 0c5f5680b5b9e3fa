package social.plaza.content.markdown;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The second wall: only the elements that rendered Markdown has, and only the links that Plaza makes or lets pass. */
class SafeHtml {

    /** On every link that leaves the square: it is the author's, not the operator's recommendation. */
    static final String REL = "noopener ugc nofollow";

    /** Pictures of this square alone: loading another would tell a stranger who reads. */
    private static final String PICTURE = "/media/[0-9a-f]{64}\\.(?:jpg|png)";

    /** Overrides of direction make a text read as another. What a language needs (marks, isolates) stays. */
    private static final Pattern OVERRIDES = Pattern.compile("[\\u202d\\u202e]");

    private final PolicyFactory policy = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em",
                    "strong", "del", "a", "table", "thead", "tbody", "tr", "th", "td", "hr", "br", "img")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href").matching(Pattern.compile("(?i)(https?://|mailto:).+|/([tc]/|@).+")).onElements("a")
            .allowAttributes("rel").matching(true, REL).onElements("a")
            .allowAttributes("start").matching(Pattern.compile("\\d{1,9}")).onElements("ol")
            .allowAttributes("align").matching(true, "left", "center", "right").onElements("th", "td")
            .allowAttributes("class").matching(Pattern.compile("language-[\\w+#.-]{1,30}")).onElements("code")
            .allowAttributes("src").matching(Pattern.compile(PICTURE)).onElements("img")
            .allowAttributes("srcset").matching(Pattern.compile(PICTURE + " \\d{1,5}w( ?, " + PICTURE + " \\d{1,5}w)*"))
            .onElements("img").allowAttributes("sizes").matching(true, Illustration.SIZES).onElements("img")
            .allowAttributes("width", "height").matching(Pattern.compile("\\d{1,5}")).onElements("img")
            .allowAttributes("loading").matching(true, "lazy").onElements("img").allowAttributes("alt")
            .onElements("img").toFactory();

    String clean(String html) {
        return policy.sanitize(OVERRIDES.matcher(html).replaceAll(""));
    }
}
