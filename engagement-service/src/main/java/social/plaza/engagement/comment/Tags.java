package social.plaza.engagement.comment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Finds {@code #topic}, {@code $CASHTAG} and {@code @mention} in running text (not in code, not in links) and links them. */
final class Tags {

    /** More people than that are not called by one comment. */
    static final int MAX_PEOPLE = 20;

    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_/&@#$.-])(?:"
            + "#(?<topic>(?=[\\p{N}_-]*\\p{L})[\\p{L}\\p{M}\\p{N}_-]{2,40})|\\$(?<cash>[A-Z][A-Z0-9]{0,9}(?:\\.[A-Z]{1,2})?)"
            + "|@(?<handle>[A-Za-z0-9_]{3,30}))(?![\\p{L}\\p{M}\\p{N}_])");

    private Tags() {}

    /** Who is mentioned, in lower case; they may not exist. */
    static Set<String> handles(Node document) {
        Set<String> handles = new HashSet<>();
        for (Text text : texts(document)) {
            for (Matcher tag = TAG.matcher(text.getLiteral()); tag.find();) {
                if (tag.group("handle") != null && handles.size() < MAX_PEOPLE) {
                    handles.add(lower(tag.group("handle")));
                }
            }
        }
        return handles;
    }

    /** @param existing handles in lower case; other mentions stay words */
    static void link(Node document, Set<String> existing) {
        texts(document).forEach(text -> link(text, existing));
    }

    private static void link(Text text, Set<String> existing) {
        String literal = text.getLiteral();
        int done = 0;
        for (Matcher tag = TAG.matcher(literal); tag.find();) {
            String destination = destination(tag, existing);
            if (destination != null) {
                text.insertBefore(new Text(literal.substring(done, tag.start())));
                Link link = new Link(destination, null);
                link.appendChild(new Text(tag.group()));
                text.insertBefore(link);
                done = tag.end();
            }
        }
        text.setLiteral(literal.substring(done));
    }

    private static String destination(Matcher tag, Set<String> existing) {
        String handle = lower(tag.group("handle"));
        if (handle != null) {
            return existing.contains(handle) ? "/@" + handle : null;
        }
        return tag.group("cash") == null ? "/t/" + lower(tag.group("topic")) : "/c/" + tag.group("cash");
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static List<Text> texts(Node document) {
        List<Text> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text);
            }

            @Override
            public void visit(Link link) {
                // its words lead elsewhere already
            }
        });
        return texts;
    }
}
