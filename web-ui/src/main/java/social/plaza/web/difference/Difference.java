package social.plaza.web.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What differs between two texts: paragraphs are compared first, and then the words of those that are not the same. */
public record Difference(List<Stretch> stretches) {

    /** Beyond so many pairs of lines one cannot be compared with another in time: what is between the first and the last change is told as a whole. */
    private static final long MOST_PAIRS = 1_000_000;

    private static final int MOST_ROWS = 200;

    /** Nothing in place of null. */
    public static Difference of(String before, String after) {
        var old = lines(before);
        var now = lines(after);
        var marks = (long) old.size() * now.size() > MOST_PAIRS
                ? Marks.ofAllBetween(old, now)
                : Marks.of(old, now);
        var stretches = new ArrayList<Stretch>();
        var budget = new Budget();
        for (int from = 0, other = 0; from < old.size() || other < now.size();) {
            int gone = Marks.end(marks.gone(), from, true);
            int added = Marks.end(marks.added(), other, true);
            changed(old.subList(from, gone), now.subList(other, added), budget, stretches);
            from = Marks.end(marks.gone(), gone, false);
            other = added + from - gone;
            unchanged(old.subList(gone, from), gone == 0, from == old.size() && other == now.size(), stretches);
        }
        return new Difference(List.copyOf(stretches));
    }

    /** Where as many paragraphs came as went, each is taken for another form of the one that stood in its place. */
    private static void changed(List<String> gone, List<String> added, Budget budget, List<Stretch> stretches) {
        if (gone.size() == added.size() && gone.size() <= MOST_ROWS) {
            for (int i = 0; i < gone.size(); i++) {
                stretches.add(WordByWord.compare(gone.get(i), added.get(i), budget));
            }
        } else {
            stretches.add(WordByWord.compare(String.join("\n", gone), String.join("\n", added), budget));
        }
    }

    /** Of things that stand in no order. */
    public static Difference of(List<String> before, List<String> after) {
        return new Difference(before.equals(after) && before.isEmpty()
                ? List.of()
                : List.of(new Stretch(listed(before, after), listed(after, before), !before.equals(after), false, 0)));
    }

    public boolean isChanged() {
        return stretches.stream().anyMatch(Stretch::changed);
    }

    private static List<Piece> listed(List<String> all, List<String> others) {
        var pieces = new ArrayList<Piece>();
        for (String one : all) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(" · ", false));
            }
            pieces.add(new Piece(one, !others.contains(one)));
        }
        return pieces;
    }

    private static List<String> lines(String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    /** A long one is folded, but for what stands next to a change. */
    private static void unchanged(List<String> lines, boolean first, boolean last, List<Stretch> stretches) {
        int head = first ? 0 : Context.after(lines);
        int tail = last ? lines.size() : Context.before(lines);
        if (tail - head < Context.FOLDED) {
            add(lines, false, stretches);
        } else {
            add(lines.subList(0, head), false, stretches);
            add(lines.subList(head, tail), true, stretches);
            add(lines.subList(tail, lines.size()), false, stretches);
        }
    }

    private static void add(List<String> lines, boolean folded, List<Stretch> stretches) {
        if (!lines.stream().allMatch(String::isBlank)) {
            stretches.add(Stretch.same(lines, folded));
        }
    }
}
