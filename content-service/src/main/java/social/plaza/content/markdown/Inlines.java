package social.plaza.content.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Nodes within a line of text: a node stands in one place alone, so a second line needs copies. */
final class Inlines {

    private Inlines() {}

    /** Whether it stands around words, and they can be other words. */
    static boolean isAround(Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Strikethrough
                || node instanceof Link link && !TagLinks.standsForItself(link);
    }

    /** The same, without what is in it. */
    static Node bare(Node node) {
        return switch (node) {
            case Text text -> new Text(text.getLiteral());
            case Emphasis emphasis -> new Emphasis(emphasis.getOpeningDelimiter());
            case StrongEmphasis strong -> new StrongEmphasis(strong.getOpeningDelimiter());
            case Strikethrough strike -> new Strikethrough(strike.getOpeningDelimiter());
            case Link link -> new Link(link.getDestination(), link.getTitle());
            case Image image -> new Image(image.getDestination(), image.getTitle());
            case Code code -> new Code(code.getLiteral());
            case HtmlInline html -> html(html.getLiteral());
            case SoftLineBreak line -> new SoftLineBreak();
            case HardLineBreak line -> new HardLineBreak();
            case Untagged sign -> new Untagged();
            default -> throw new IllegalArgumentException("not within a line: " + node);
        };
    }

    static Node copy(Node node) {
        Node copy = bare(node);
        children(node).forEach(child -> copy.appendChild(copy(child)));
        return copy;
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static HtmlInline html(String literal) {
        HtmlInline html = new HtmlInline();
        html.setLiteral(literal);
        return html;
    }
}
