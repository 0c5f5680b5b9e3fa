package social.plaza.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * All of a text that is not words, and must be there after its translation as before: neither less of it nor more.
 *
 * @param again writes nodes down and reads them anew: what becomes of them where they are kept
 * @param linesApart whether a break of a line is a break for readers, too
 */
record Marks(UnaryOperator<Node> again, boolean linesApart) {

    /** Whether what stands before it and behind it are two lines for readers. */
    boolean isBreak(Node node) {
        return node instanceof HardLineBreak || linesApart && node instanceof SoftLineBreak;
    }

    /** @param nodes that stand nowhere else */
    List<String> of(List<Node> nodes) {
        Node paragraph = new Paragraph();
        nodes.forEach(paragraph::appendChild);
        Node document = new Document();
        document.appendChild(paragraph);
        return of(document);
    }

    List<String> of(Node document) {
        return in(again.apply(document));
    }

    /** Those of a document as it stands. */
    List<String> in(Node read) {
        List<String> marks = new ArrayList<>();
        visit(read, marks);
        TagLinks.words(read).flatMap(Marks::tags).forEach(marks::add);
        return marks.stream().sorted().toList();
    }

    private static Stream<String> tags(String words) {
        return Tags.in(words).results().map(tag -> "tag " + Tags.lower(tag.group()));
    }

    private void visit(Node node, List<String> marks) {
        if (!(node instanceof Text || node instanceof LinkReferenceDefinition)
                && (linesApart || !(node instanceof SoftLineBreak))) {
            marks.add(node.getClass().getSimpleName() + switch (node) {
                case Link link -> " " + link.getDestination();
                case Image image -> " " + image.getDestination();
                case Code code -> " " + code.getLiteral();
                case HtmlInline html -> " " + html.getLiteral();
                case HtmlBlock html -> " " + html.getLiteral();
                case FencedCodeBlock code -> " " + code.getInfo() + " " + code.getLiteral();
                case IndentedCodeBlock code -> " " + code.getLiteral();
                case Heading heading -> " " + heading.getLevel();
                case OrderedList list -> " " + list.getMarkerStartNumber();
                default -> "";
            });
        }
        Inlines.children(node).forEach(child -> visit(child, marks));
    }
}
