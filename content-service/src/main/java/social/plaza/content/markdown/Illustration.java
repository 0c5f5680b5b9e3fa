package social.plaza.content.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import social.plaza.content.media.PictureView;

/** A picture of this square in a text: with its size, so that nothing jumps when it comes, and in the width that the page has room for. */
class Illustration extends CustomNode {

    /** How wide the column is in which articles are read. */
    static final String SIZES = "(min-width: 720px) 680px, 100vw";

    private final PictureView picture;
    private final String alt;

    Illustration(PictureView picture, String alt) {
        this.picture = picture;
        this.alt = alt;
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", picture.url());
        if (picture.variants().size() > 1) {
            attributes.put("srcset", picture.variants().stream().map(each -> each.url() + " " + each.width() + "w")
                    .collect(Collectors.joining(", ")));
            attributes.put("sizes", SIZES);
        }
        attributes.put("width", String.valueOf(picture.width()));
        attributes.put("height", String.valueOf(picture.height()));
        attributes.put("loading", "lazy");
        attributes.put("alt", alt);
        return attributes;
    }

    record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Illustration.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().tag("img", ((Illustration) node).attributes(), true);
        }
    }
}
