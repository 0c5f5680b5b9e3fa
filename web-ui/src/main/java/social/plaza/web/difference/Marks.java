package social.plaza.web.difference;

import java.util.Arrays;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.Chunk;

/** Which parts of a text another does not have, and which of the other this one does not have. */
record Marks(boolean[] gone, boolean[] added) {

    static Marks of(List<String> old, List<String> now) {
        var marks = new Marks(new boolean[old.size()], new boolean[now.size()]);
        DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas().forEach(delta -> {
            mark(marks.gone, delta.getSource());
            mark(marks.added, delta.getTarget());
        });
        return marks;
    }

    /** All that is between what both have in common at their beginning and at their end. */
    static Marks ofAllBetween(List<String> old, List<String> now) {
        int most = Math.min(old.size(), now.size());
        int start = 0;
        while (start < most && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var marks = new Marks(new boolean[old.size()], new boolean[now.size()]);
        mark(marks.gone, start, old.size() - end);
        mark(marks.added, start, now.size() - end);
        return marks;
    }

    private static void mark(boolean[] parts, Chunk<String> chunk) {
        mark(parts, chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    private static void mark(boolean[] parts, int from, int to) {
        Arrays.fill(parts, from, to, true);
    }

    /** Where a run of parts that are marked, or are not, ends. */
    static int end(boolean[] parts, int from, boolean marked) {
        int end = from;
        while (end < parts.length && parts[end] == marked) {
            end++;
        }
        return end;
    }
}
