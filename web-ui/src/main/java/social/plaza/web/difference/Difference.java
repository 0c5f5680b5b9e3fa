package social.plaza.web.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/** What differs between two texts: paragraphs are compared first, and then the words of those that are not the same. */
public record Difference(List<Stretch> stretches) {

    /** Beyond so many pairs of lines one cannot be compared with another in time: what is between the first and the last change is told as a whole. */
    private static final long MOST_PAIRS = 4_000_000;

    /** Nothing in place of null. */
    public static Difference of(String before, String after) {
        var old = lines(before);
        var now = lines(after);
        var stretches = new ArrayList<Stretch>();
        var budget = new Budget();
        int done = 0;
        for (AbstractDelta<String> delta : deltas(old, now)) {
            int at = delta.getSource().getPosition();
            unchanged(old.subList(done, at), done == 0, false, stretches);
            stretches.add(Words.compare(delta.getSource().getLines(), delta.getTarget().getLines(), budget));
            done = at + delta.getSource().size();
        }
        unchanged(old.subList(done, old.size()), done == 0, true, stretches);
        return new Difference(List.copyOf(stretches));
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

    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> now) {
        var common = Common.of(old, now);
        var oldPart = old.subList(common.start(), old.size() - common.end());
        var newPart = now.subList(common.start(), now.size() - common.end());
        if ((long) oldPart.size() * newPart.size() > MOST_PAIRS) {
            return List.of(common.whole(old, now));
        }
        return DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas();
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
