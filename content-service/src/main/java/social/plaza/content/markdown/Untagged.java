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
