package social.plaza.content.markdown;

import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** A sign that would begin a tag, had its author not put a backslash before it. It stands apart until all tags are found. */
class Untagged extends CustomNode {

    private static final String SIGNS = "#$@";

    static final InlineContentParserFactory PARSERS = new InlineContentParserFactory() {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return Untagged::parse;
        }
    };

    static final MarkdownNodeRendererFactory WRITERS = new MarkdownNodeRendererFactory() {
        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new Writer(context);
        }
    };

    private record Writer(MarkdownNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Untagged.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().raw("\\" + ((Text) node.getFirstChild()).getLiteral());
        }
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        char sign = scanner.peek();
        if (SIGNS.indexOf(sign) < 0) {
            return ParsedInline.none();
        }
        scanner.next();
        Untagged node = new Untagged();
        node.appendChild(new Text(String.valueOf(sign)));
        return ParsedInline.of(node, scanner.position());
    }

    /** Makes plain words of all that there are. */
    static void release(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof Untagged) {
                    node.insertBefore(node.getFirstChild());
                    node.unlink();
                } else {
                    visitChildren(node);
                }
            }
        });
    }
}
