package social.plaza.engagement.comment;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders what people write in comments by the rules of articles (CommonMark with strikethrough and autolinks), but for headings
 * and pictures: those become words and links. Raw HTML is escaped; whatever the renderer may let through, a second wall takes out.
 */
@ApplicationScoped
class Markdown {

    /** Deeper quotes, lists and emphasis are words: what nests without a bound breaks the stack of whoever walks it. */
    private static final int MAX_NESTING = 20;

    private static final List<Extension> EXTENSIONS = List.of(StrikethroughExtension.create(),
            AutolinkExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING).build();

    private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
            .softbreak("<br>\n").attributeProviderFactory(context -> Markdown::attributes).build();

    private final SafeHtml wall = new SafeHtml();

    @Inject
    Comments comments;

    /** @throws social.plaza.http.BadRequest if the body is empty or too long */
    Words render(String body) {
        return shown(Words.checked(body));
    }

    /** The same of words that are not somebody's comment, and have been looked at. */
    Words shown(String words) {
        Node document = parser.parse(words);
        document.accept(new Taming());
        Set<String> people = comments.existing(Tags.handles(document));
        Tags.link(document, people);
        return new Words(words, wall.clean(renderer.render(document)));
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && !link.getDestination().startsWith("/")) {
            attributes.put("rel", SafeHtml.REL);
        }
    }
}
