package social.plaza.engagement.comment;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The second wall: only the elements that a comment can have, and only the links that Plaza makes or lets pass. */
class SafeHtml {

    /** On every link that leaves the square: it is the writer's, not the operator's recommendation. */
    static final String REL = "noopener ugc nofollow";

    /** Overrides of direction make a text read as another. What a language needs (marks, isolates) stays. */
    private static final Pattern OVERRIDES = Pattern.compile("[\\u202d\\u202e]");

    private final PolicyFactory policy = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "del", "a", "hr", "br")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href").matching(Pattern.compile("(?i)(https?://|mailto:).+|/([tc]/|@).+")).onElements("a")
            .allowAttributes("rel").matching(true, REL).onElements("a")
            .allowAttributes("start").matching(Pattern.compile("\\d{1,9}")).onElements("ol").toFactory();

    String clean(String html) {
        return policy.sanitize(withoutOverrides(html));
    }

    static String withoutOverrides(String text) {
        return OVERRIDES.matcher(text).replaceAll("");
    }
}
