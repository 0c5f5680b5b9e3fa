package social.plaza.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Links the tags of running text: not in code, and not where the words lead elsewhere already. */
final class TagLinks {

    private TagLinks() {}

    /**
     * All words that tags are looked for in: also those of links, but not addresses that stand for themselves; and raw HTML, which
     * is shown as words like any other.
     */
    static Stream<String> words(Node document) {
        return Stream.concat(texts(document, true).stream().map(Text::getLiteral), markup(document).stream());
    }

    /** @param existing handles in lower case; other mentions stay words */
    static void make(Node document, Set<String> existing) {
        texts(document, false).forEach(text -> link(text, existing));
    }

    private static void link(Text text, Set<String> existing) {
        String literal = text.getLiteral();
        int done = 0;
        for (Matcher tag = Tags.in(literal); tag.find();) {
            String destination = destination(tag, existing);
            if (destination != null) {
                insert(text, literal.substring(done, tag.start()));
                Link link = new Link(destination, null);
                link.appendChild(new Text(tag.group()));
                text.insertBefore(link);
                done = tag.end();
            }
        }
        text.setLiteral(literal.substring(done));
    }

    private static void insert(Text before, String words) {
        if (!words.isEmpty()) {
            before.insertBefore(new Text(words));
        }
    }

    private static String destination(Matcher tag, Set<String> existing) {
        String handle = Tags.lower(tag.group("handle"));
        if (handle != null) {
            return existing.contains(handle) ? "/@" + handle : null;
        }
        return tag.group("cash") == null ? "/t/" + Tags.lower(tag.group("topic")) : "/c/" + tag.group("cash");
    }

    private static List<Text> texts(Node document, boolean ofLinks) {
        List<Text> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text);
            }

            @Override
            public void visit(Link link) {
                if (ofLinks && !standsForItself(link)) {
                    visitChildren(link);
                }
            }
        });
        return texts;
    }

    private static List<String> markup(Node document) {
        List<String> markup = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                markup.add(block.getLiteral());
            }

            @Override
            public void visit(HtmlInline inline) {
                markup.add(inline.getLiteral());
            }
        });
        return markup;
    }

    static boolean standsForItself(Link link) {
        return link.getFirstChild() instanceof Text text && link.getDestination().endsWith(text.getLiteral())
                && link.getDestination().substring(0, link.getDestination().length() - text.getLiteral().length())
                        .matches("(https?://|mailto:)?");
    }
}
