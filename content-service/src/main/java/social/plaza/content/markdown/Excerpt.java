package social.plaza.content.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The beginning of a text in plain words, for lists and cards: its paragraphs, cut at a word. */
public class Excerpt extends AbstractVisitor {

    public static final int MAX = 300;

    private final StringBuilder words = new StringBuilder();

    static String of(Node document) {
        Excerpt excerpt = new Excerpt();
        document.accept(excerpt);
        return cut(excerpt.words.toString().replaceAll("\\s+", " ").strip());
    }

    private static String cut(String words) {
        if (words.codePointCount(0, words.length()) <= MAX) {
            return words;
        }
        int end = words.offsetByCodePoints(0, MAX - 1);
        int blank = words.lastIndexOf(' ', end);
        return words.substring(0, blank > end / 2 ? blank : end).replaceAll("[\\s\\p{P}&&[^)\\]\"”’]]+$", "") + "…";
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (words.length() <= 2 * MAX) {
            visitChildren(paragraph);
            words.append(' ');
        }
    }

    @Override
    public void visit(Text text) {
        if (isRunning(text)) {
            words.append(text.getLiteral());
        }
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    private static boolean isRunning(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Paragraph) {
                return true;
            }
        }
        return false;
    }
}
