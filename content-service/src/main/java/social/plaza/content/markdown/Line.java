package social.plaza.content.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** A line of text that is put together again, piece by piece. */
class Line {

    /** @param of what it is in the line that was there before */
    private record Around(Node of, Node node) {}

    private final Node whole = new Paragraph();
    private final Deque<Around> open = new ArrayDeque<>();

    void say(String words) {
        if (!words.isEmpty()) {
            put(new Text(words));
        }
    }

    void put(Node node) {
        (open.isEmpty() ? whole : open.peek().node()).appendChild(node);
    }

    /** From here on it stands around what is put, until it is closed. */
    boolean open(Node of) {
        Node node = Inlines.bare(of);
        put(node);
        open.push(new Around(of, node));
        return true;
    }

    /** @return whether it was the last one that was opened, and stands around something */
    boolean close(Node of) {
        if (open.isEmpty() || open.peek().of() != of) {
            return false;
        }
        Node closed = open.pop().node();
        moveBlanksOut(closed);
        return closed.getFirstChild() != null;
    }

    /** Nothing if something is open still. */
    List<Node> nodes() {
        return open.isEmpty() ? Inlines.children(whole) : List.of();
    }

    /** Emphasis that begins or ends with a blank is none. */
    private static void moveBlanksOut(Node around) {
        if (around.getFirstChild() instanceof Text first
                && !first.getLiteral().equals(first.getLiteral().stripLeading())) {
            around.insertBefore(new Text(" "));
            set(first, first.getLiteral().stripLeading());
        }
        if (around.getLastChild() instanceof Text last
                && !last.getLiteral().equals(last.getLiteral().stripTrailing())) {
            around.insertAfter(new Text(" "));
            set(last, last.getLiteral().stripTrailing());
        }
    }

    private static void set(Text text, String words) {
        text.setLiteral(words);
        if (words.isEmpty()) {
            text.unlink();
        }
    }
}
