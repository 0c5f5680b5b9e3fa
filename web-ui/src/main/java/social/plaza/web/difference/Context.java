package social.plaza.web.difference;

import java.util.List;

/** How much of what did not change is shown next to a change: one paragraph. */
final class Context {

    /** From so many lines on it is worth folding what is between. */
    static final int FOLDED = 4;

    private Context() {}

    /** Where the first paragraph ends. */
    static int after(List<String> lines) {
        int end = 0;
        while (end < lines.size() && lines.get(end).isBlank()) {
            end++;
        }
        return Math.min(lines.size(), end + 1);
    }

    /** Where the last paragraph begins. */
    static int before(List<String> lines) {
        int begin = lines.size();
        while (begin > 0 && lines.get(begin - 1).isBlank()) {
            begin--;
        }
        return Math.max(0, begin - 1);
    }
}
