package social.plaza.content.source;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML of an item as Markdown: what Markdown can say, and nothing else; links absolute, pictures where they are kept now. */
class EntryText {

    /** Longer is not even begun. */
    static final int MAX_HTML = 500_000;
    static final int MAX_PICTURES = 20;

    /** A backslash that must stay one: it is put there when all others have been doubled. */
    private static final String BACKSLASH = "\ue000";
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_/&@#$.-])@(?=[A-Za-z0-9_])");

    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder().allowElements("p", "div", "h1", "h2", "h3",
            "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em", "i", "strong", "b", "del", "s", "a",
            "table", "thead", "tbody", "tfoot", "tr", "th", "td", "hr", "br", "img", "figure", "figcaption", "section",
            "article", "dl", "dt", "dd").allowUrlProtocols("http", "https").allowAttributes("href").onElements("a")
            .allowAttributes("src", "alt").onElements("img").allowAttributes("align").onElements("th", "td")
            .allowAttributes("start").matching(Pattern.compile("\\d{1,9}")).onElements("ol").toFactory();

    private static final FlexmarkHtmlConverter CONVERTER = FlexmarkHtmlConverter
            .builder(new MutableDataSet().set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                    .set(FlexmarkHtmlConverter.OUTPUT_UNKNOWN_TAGS, false)
                    .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
                    .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false))
            .build();

    private final String base;
    private final BiFunction<String, String, Optional<String>> pictures;

    /**
     * @param base what relative links stand in
     * @param pictures keeps the picture at an address (with what is to be seen) and tells where, if it can be had
     */
    EntryText(String base, BiFunction<String, String, Optional<String>> pictures) {
        this.base = base;
        this.pictures = pictures;
    }

    String markdown(String html) {
        Element body = Jsoup.parseBodyFragment(HARMLESS.sanitize(PlainText.normal(html.replace(BACKSLASH, "")))).body();
        body.select("figure, section, article").tagName("div");
        body.select("figcaption").tagName("p");
        List<Element> images = body.select("img");
        for (int i = 0; i < images.size(); i++) {
            place(images.get(i), i < MAX_PICTURES);
        }
        body.select("body > img, div > img").wrap("<p></p>");
        body.select("a").forEach(this::lead);
        NodeTraversor.traverse((node, depth) -> quiet(node), body);
        return CONVERTER.convert(body.html()).replace(BACKSLASH, "\\").strip();
    }

    private void lead(Element link) {
        Links.absolute(link.attr("href"), base).ifPresentOrElse(url -> link.attr("href", url.uri().toString()),
                link::unwrap);
    }

    private void place(Element image, boolean wanted) {
        String address = Links.absolute(image.attr("src"), base).map(url -> url.uri().toString()).orElse(null);
        String alt = PlainText.line(image.attr("alt"));
        Optional<String> kept = address == null || !wanted ? Optional.empty() : pictures.apply(address, alt);
        if (kept.isPresent()) {
            image.attr("src", kept.get());
        } else if (address == null || image.closest("a") != null) {
            image.replaceWith(new TextNode(alt));
        } else {
            image.replaceWith(new Element("a").attr("href", address).text(alt.isEmpty() ? address : alt));
        }
    }

    /** Whom a text from elsewhere calls is nobody on this square. */
    private static void quiet(Node node) {
        if (node instanceof TextNode text && (node.parent() == null || !isCode((Element) node.parent()))) {
            text.text(MENTION.matcher(text.getWholeText()).replaceAll(BACKSLASH + "@"));
        }
    }

    private static boolean isCode(Element element) {
        return element.closest("code, pre") != null;
    }
}
