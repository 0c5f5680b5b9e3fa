package social.plaza.content.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Words that are translated in one piece. What must survive stands in them as a number in brackets: code, tags, addresses, and where
 * emphasis and links begin and end.
 */
public final class Phrase {

    /** What machines write around a number they were given. */
    private static final Pattern NUMBER = Pattern.compile("[\\[［【]\\s?(\\d{1,4})\\s?[]］】]");

    private static final Pattern ADDRESS = Pattern
            .compile("(?:https?://|www\\.)\\S+|(?<![\\w.+-])[\\w.+-]++@[\\w-]++\\.[\\w.-]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Controls, and what turns the direction of other words around. */
    private static final Pattern UNSPOKEN = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

    /** Translations may be longer than what they translate, but not without a bound. */
    private static final int MAX_GROWTH = 4;
    private static final int MAX_GROWTH_OF_LITTLE = 100;

    /** @param opens whether what stands around words begins here; {@code null} where nothing stands around any */
    private record Slot(Node node, Boolean opens) {}

    private final List<Node> nodes;
    private final Marks marks;
    private final int max;
    private final List<Slot> slots = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /** @param nodes neighbours, in their order; {@code max} characters that they may become */
    Phrase(List<Node> nodes, Marks marks, int max) {
        this.nodes = nodes;
        this.marks = marks;
        this.max = max;
        nodes.forEach(this::read);
    }

    /** What is to be translated. */
    public String words() {
        return words.toString().strip();
    }

    boolean isWorthSaying() {
        return LETTER.matcher(NUMBER.matcher(words).replaceAll("")).find();
    }

    /**
     * Puts these words in the place of the others, if they have all that must survive, and nothing else of that kind.
     *
     * @return whether they had
     */
    public boolean say(String translated) {
        String said = Normalizer.normalize(UNSPOKEN.matcher(translated).replaceAll(" "), Normalizer.Form.NFC).strip();
        if (said.isEmpty() || said.length() > Math.min(max, MAX_GROWTH * words.length() + MAX_GROWTH_OF_LITTLE)) {
            return false;
        }
        List<Node> tried = build(said, Inlines::copy);
        if (tried.isEmpty() || !marks.of(tried).equals(marks.of(nodes.stream().map(Inlines::copy).toList()))) {
            return false;
        }
        replace(around(said));
        return true;
    }

    /** Where the whole lost something: its words between what must survive, each for itself. */
    public List<Phrase> parts() {
        List<Phrase> parts = new ArrayList<>();
        nodes.forEach(node -> split(node, parts));
        return parts;
    }

    private void split(Node node, List<Phrase> parts) {
        if (node instanceof Text text) {
            pieces(text).stream().map(piece -> new Phrase(List.of(piece), marks, max))
                    .filter(each -> each.slots.isEmpty() && each.isWorthSaying()).forEach(parts::add);
        } else if (Inlines.isAround(node)) {
            Inlines.children(node).forEach(child -> split(child, parts));
        }
    }

    private static List<Node> pieces(Text text) {
        List<Node> pieces = new ArrayList<>();
        String literal = text.getLiteral();
        int done = 0;
        for (int[] span : kept(literal)) {
            pieces.add(new Text(literal.substring(done, span[0])));
            pieces.add(new Text(literal.substring(span[0], span[1])));
            done = span[1];
        }
        pieces.add(new Text(literal.substring(done)));
        pieces.removeIf(piece -> ((Text) piece).getLiteral().isEmpty());
        pieces.forEach(text::insertBefore);
        text.unlink();
        return pieces;
    }

    private void read(Node node) {
        if (node instanceof Text text) {
            read(text.getLiteral());
        } else if (node instanceof SoftLineBreak && !marks.linesApart()) {
            words.append(' ');
        } else if (Inlines.isAround(node)) {
            put(new Slot(node, true));
            Inlines.children(node).forEach(this::read);
            put(new Slot(node, false));
        } else {
            put(new Slot(node, null));
        }
    }

    private void read(String literal) {
        int done = 0;
        for (int[] span : kept(literal)) {
            words.append(literal, done, span[0]);
            put(new Slot(new Text(literal.substring(span[0], span[1])), null));
            done = span[1];
        }
        words.append(literal, done, literal.length());
    }

    private void put(Slot slot) {
        slots.add(slot);
        words.append('[').append(slots.size()).append(']');
    }

    /** Tags, addresses, and numbers in brackets that stand in the text itself, from and to. */
    private static List<int[]> kept(String literal) {
        List<int[]> spans = new ArrayList<>();
        for (Matcher each : List.of(ADDRESS.matcher(literal), Tags.in(literal), NUMBER.matcher(literal))) {
            while (each.find()) {
                int start = each.start();
                int end = each.end();
                if (spans.stream().noneMatch(span -> start < span[1] && span[0] < end)) {
                    spans.add(new int[]{start, end});
                }
            }
        }
        spans.sort((one, other) -> Integer.compare(one[0], other[0]));
        return spans;
    }

    /** With the blanks that stood around the words that were translated. */
    private String around(String said) {
        String all = words.toString();
        int start = all.length() - all.stripLeading().length();
        return all.substring(0, start) + said + all.substring(all.stripTrailing().length());
    }

    /** Nothing if one of the numbers is missing, there twice, or ends what it did not begin. */
    private List<Node> build(String said, UnaryOperator<Node> taking) {
        Line line = new Line();
        Set<Integer> seen = new HashSet<>();
        Matcher number = NUMBER.matcher(said);
        int done = 0;
        while (number.find()) {
            line.say(said.substring(done, number.start()));
            int place = Integer.parseInt(number.group(1));
            if (place < 1 || place > slots.size() || !seen.add(place) || !put(line, slots.get(place - 1), taking)) {
                return List.of();
            }
            done = number.end();
        }
        line.say(said.substring(done));
        return seen.size() == slots.size() ? line.nodes() : List.of();
    }

    private static boolean put(Line line, Slot slot, UnaryOperator<Node> taking) {
        if (slot.opens() == null) {
            line.put(taking.apply(slot.node()));
            return true;
        }
        return slot.opens() ? line.open(slot.node()) : line.close(slot.node());
    }

    private void replace(String said) {
        Node place = new Text("");
        nodes.getFirst().insertBefore(place);
        nodes.forEach(Node::unlink);
        build(said, node -> node).forEach(place::insertBefore);
        place.unlink();
    }
}
