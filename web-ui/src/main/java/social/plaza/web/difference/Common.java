package social.plaza.web.difference;

import java.util.List;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;

/** How much two lists have in common at their beginning and at their end. */
record Common(int start, int end) {

    static Common of(List<String> old, List<String> now) {
        int most = Math.min(old.size(), now.size());
        int start = 0;
        while (start < most && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return new Common(start, end);
    }

    /** All that is between, as one change. */
    AbstractDelta<String> whole(List<String> old, List<String> now) {
        return new ChangeDelta<>(new Chunk<>(start, old.subList(start, old.size() - end)),
                new Chunk<>(start, now.subList(start, now.size() - end)));
    }
}
