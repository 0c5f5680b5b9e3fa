package social.plaza.content.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Renders what authors write (CommonMark with tables, strikethrough and autolinks). Raw HTML is escaped; whatever the renderer
 * may let through, a second wall takes out.
 */
@ApplicationScoped
public class Markdown {

    /** Deeper quotes, lists and emphasis are words: what nests without a bound breaks the stack of whoever walks it. */
    private static final int MAX_NESTING = 40;

    /** A table of many columns and rows would be its product in cells, though most were never written. */
    private static final int MAX_TABLE_CELLS = 4000;

    static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.builder().maxCells(MAX_TABLE_CELLS).build(), StrikethroughExtension.create(),
            AutolinkExtension.create());

    final Parser parser = Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING).customInlineContentParserFactory(Untagged.PARSERS).build();

    private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
            .nodeRendererFactory(Illustration.Renderer::new).attributeProviderFactory(context -> Markdown::attributes)
            .build();

    private final MarkdownRenderer writer = MarkdownRenderer.builder().extensions(EXTENSIONS)
            .nodeRendererFactory(Untagged.WRITERS).build();

    private final SafeHtml wall = new SafeHtml();

    @Inject
    Mentions mentions;

    @Inject
    Illustrations illustrations;

    /** @param besides what stands beside the body in plain words (title, summary); what it names counts, too */
    public Rendered render(String body, String... besides) {
        Node document = parser.parse(body);
        List<String> alts = illustrations.place(document);
        document.accept(new Taming());
        Tags.Found tags = Tags.find(
                Stream.of(TagLinks.words(document), alts.stream(), Arrays.stream(besides).filter(Objects::nonNull))
                        .flatMap(words -> words));
        Map<String, UUID> people = mentions.existing(tags.handles());
        TagLinks.make(document, people.keySet());
        Untagged.release(document);
        String html = wall.clean(renderer.render(document));
        return new Rendered(html, Excerpt.of(document),
                new Named(tags.cashtags(), tags.hashtags(), List.copyOf(people.values())));
    }

    /** @param linesApart whether readers see each line break of it as one */
    public Translatable translatable(String body, boolean linesApart) {
        return new Translatable(parser.parse(body), document -> parser.parse(writer.render(document)), linesApart,
                Integer.MAX_VALUE);
    }

    /** What it says now, to be kept like what a person wrote; nothing if more than its words changed. */
    public Optional<String> written(Translatable translated) {
        return translated.said().map(writer::render);
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && !link.getDestination().startsWith("/")) {
            attributes.put("rel", SafeHtml.REL);
        }
    }
}
