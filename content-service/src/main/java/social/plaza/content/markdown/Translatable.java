package social.plaza.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** A text whose words can be put into another language, phrase by phrase, while all else of it stays as it is. */
public final class Translatable {

    private final Node document;
    private final Marks marks;
    private final int max;
    private final List<String> before;
    private final List<Phrase> phrases = new ArrayList<>();

    /** @param again writes a document down and reads it anew; {@code max} characters that a phrase of it may become */
    Translatable(Node document, UnaryOperator<Node> again, boolean linesApart, int max) {
        this.document = document;
        this.max = max;
        this.marks = new Marks(again, linesApart);
        this.before = marks.in(document);
        gather();
    }

    /** Of a line without markup, such as a title. @param max characters that it may have in the other language */
    public static Translatable line(String words, int max) {
        Node paragraph = new Paragraph();
        paragraph.appendChild(new Text(words));
        Node document = new Document();
        document.appendChild(paragraph);
        return new Translatable(document, read -> read, false, max);
    }

    /** In the order in which they are to be said: what stands within another comes before it. */
    public List<Phrase> phrases() {
        return List.copyOf(phrases);
    }

    /** The words of a line, as they are now. */
    public String words() {
        return Inlines.children(document.getFirstChild()).stream().map(node -> ((Text) node).getLiteral())
                .collect(Collectors.joining());
    }

    /** As it is now; nothing if more than its words changed. */
    Optional<Node> said() {
        return marks.of(document).equals(before) ? Optional.of(document) : Optional.empty();
    }

    private void gather() {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                gather(paragraph);
            }

            @Override
            public void visit(Heading heading) {
                gather(heading);
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    gather(node);
                } else {
                    visitChildren(node);
                }
            }
        });
    }

    private void gather(Node block) {
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                lines(image);
            }
        });
        lines(block);
    }

    private void lines(Node block) {
        List<Node> line = new ArrayList<>();
        for (Node node : Inlines.children(block)) {
            if (marks.isBreak(node)) {
                add(line);
                line = new ArrayList<>();
            } else {
                line.add(node);
            }
        }
        add(line);
    }

    private void add(List<Node> line) {
        Phrase phrase = new Phrase(List.copyOf(line), marks, max);
        if (phrase.isWorthSaying()) {
            phrases.add(phrase);
        }
    }
}
