package social.plaza.content.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A plain text, its words, and which of them were looked for. */
class Passage {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** So many words are shown at once. */
    private static final int WINDOW = 28;
    private static final int LEAD = 6;
    /** A word of a script without blanks may be a whole paragraph. */
    private static final int MAX_CHARACTERS = 320;

    private final String text;
    private final List<MatchResult> words;

    Passage(String text) {
        this.text = text;
        this.words = WORD.matcher(text).results().toList();
    }

    /** Each once, as written. */
    Stream<String> words() {
        return words.stream().map(MatchResult::group).distinct();
    }

    /** A form by which words begin alike if they can be one: small, and without marks on Latin letters. */
    static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "").toLowerCase(Locale.ROOT)
                .replace('đ', 'd').replace("ß", "ss").replace("æ", "ae").replace("œ", "oe").replace('ø', 'o')
                .replace('ł', 'l');
    }

    /** All of it, if one of its words was looked for; else null. */
    List<Snippet.Part> whole(Set<String> hits) {
        return words().anyMatch(hits::contains) ? parts(0, words.size(), hits) : null;
    }

    /** Where the most of the words that were looked for stand near each other; null if none is there. */
    List<Snippet.Part> best(Set<String> hits) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < words.size(); i++) {
            if (hits.contains(words.get(i).group())) {
                int different = different(i, hits);
                if (different > most) {
                    most = different;
                    best = i;
                }
            }
        }
        if (best < 0) {
            return null;
        }
        int from = Math.max(0, best - LEAD);
        return parts(from, Math.min(words.size(), from + WINDOW), hits);
    }

    private int different(int from, Set<String> hits) {
        Set<String> different = new HashSet<>();
        words.subList(from, Math.min(words.size(), from + WINDOW - LEAD)).stream().map(MatchResult::group)
                .filter(hits::contains).forEach(word -> different.add(folded(word)));
        return different.size();
    }

    private List<Snippet.Part> parts(int from, int to, Set<String> hits) {
        List<Snippet.Part> parts = new ArrayList<>();
        int done = from == 0 ? 0 : words.get(from).start();
        parts.add(new Snippet.Part(from == 0 ? "" : "… ", false));
        int begin = done;
        for (MatchResult word : words.subList(from, to)) {
            if (word.end() - begin > MAX_CHARACTERS && done > begin) {
                to = 0;
                break;
            }
            parts.add(new Snippet.Part(text.substring(done, word.start()), false));
            parts.add(new Snippet.Part(cut(word.group()), hits.contains(word.group())));
            done = word.end();
        }
        parts.add(new Snippet.Part(to == words.size() ? text.substring(done) : " …", false));
        return Snippet.parts(parts);
    }

    private static String cut(String word) {
        return word.length() <= MAX_CHARACTERS
                ? word
                : word.substring(0, word.offsetByCodePoints(0, MAX_CHARACTERS / 2)) + "…";
    }
}
