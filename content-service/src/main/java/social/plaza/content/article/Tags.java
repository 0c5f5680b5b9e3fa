package social.plaza.content.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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

    /** @param handles in lower case, of people who may not exist */
    record Found(List<String> cashtags, Set<String> handles) {}

    /** So many of each count; a text of nothing but tags is none that should call a thousand people. */
    static final int MAX_OF_EACH = 50;

    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_/&@#$.-])(?:"
            + "#(?<topic>(?=[\\p{N}_-]*\\p{L})[\\p{L}\\p{M}\\p{N}_-]{2,40})|\\$(?<cash>[A-Z][A-Z0-9]{0,9})"
            + "|@(?<handle>[A-Za-z0-9_]{3,30}))(?![\\p{L}\\p{M}\\p{N}_])");

    private Tags() {}

    static Found find(Node document) {
        LinkedHashSet<String> cashtags = new LinkedHashSet<>();
        LinkedHashSet<String> handles = new LinkedHashSet<>();
        for (Text text : texts(document)) {
            for (Matcher tag = TAG.matcher(text.getLiteral()); tag.find();) {
                add(cashtags, tag.group("cash"));
                add(handles, lower(tag.group("handle")));
            }
        }
        return new Found(List.copyOf(cashtags), handles);
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
                words(text, literal.substring(done, tag.start()));
                Link link = new Link(destination, null);
                link.appendChild(new Text(tag.group()));
                text.insertBefore(link);
                done = tag.end();
            }
        }
        text.setLiteral(literal.substring(done));
    }

    private static void words(Text before, String words) {
        if (!words.isEmpty()) {
            before.insertBefore(new Text(words));
        }
    }

    private static String destination(Matcher tag, Set<String> existing) {
        if (tag.group("topic") != null) {
            return "/t/" + lower(tag.group("topic"));
        }
        if (tag.group("cash") != null) {
            return "/t/" + lower(tag.group("cash"));
        }
        String handle = lower(tag.group("handle"));
        return existing.contains(handle) ? "/@" + handle : null;
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static void add(Set<String> tags, String tag) {
        if (tag != null && tags.size() < MAX_OF_EACH) {
            tags.add(tag);
        }
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
