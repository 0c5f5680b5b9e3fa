package social.plaza.web.difference;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares the words of paragraphs that are not the same. */
final class WordByWord {

    /** Texts that share less than that share of their words are two texts, and marking words that both have by chance tells nothing. */
    private static final double ALIKE = 0.25;

    private static final Locale THAI = Locale.of("th");

    private WordByWord() {}

    static Stretch compare(String old, String now, Budget budget) {
        var oldWords = of(old);
        var newWords = of(now);
        if (oldWords.isEmpty() || newWords.isEmpty() || !budget.spend(oldWords.size(), newWords.size())) {
            return whole(old, now);
        }
        var marks = Marks.of(oldWords, newWords);
        return Math.max(shared(oldWords, marks.gone()), shared(newWords, marks.added())) < ALIKE
                ? whole(old, now)
                : Stretch.changed(pieces(oldWords, marks.gone()), pieces(newWords, marks.added()));
    }

    private static Stretch whole(String old, String now) {
        return Stretch.changed(marked(old), marked(now));
    }

    private static List<Piece> marked(String words) {
        return words.isEmpty() ? List.of() : List.of(new Piece(words, true));
    }

    private static double shared(List<String> words, boolean[] marked) {
        int all = 0;
        int kept = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isBlank()) {
                all++;
                kept += marked[i] ? 0 : 1;
            }
        }
        return all == 0 ? 0 : (double) kept / all;
    }

    /** Marks of words that only a blank is between are one. */
    private static List<Piece> pieces(List<String> words, boolean[] marked) {
        for (int i = 1; i < words.size() - 1; i++) {
            marked[i] |= words.get(i).isBlank() && !words.get(i).contains("\n") && marked[i - 1] && marked[i + 1];
        }
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || marked[i] != marked[from]) {
                pieces.add(new Piece(String.join("", words.subList(from, i)), marked[from]));
                from = i;
            }
        }
        return pieces;
    }

    /** As Unicode breaks words, and Thai by its dictionary; where words stand without blanks between them, as in Chinese, each character is one. */
    static List<String> of(String text) {
        var breaks = BreakIterator.getWordInstance(hasThai(text) ? THAI : Locale.ROOT);
        breaks.setText(text);
        var words = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            add(text.substring(from, to), words);
        }
        return words;
    }

    private static boolean hasThai(String text) {
        return text.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.THAI);
    }

    private static void add(String word, List<String> words) {
        if (word.length() > 1 && word.codePoints().allMatch(WordByWord::isUnspaced)) {
            word.codePoints().forEach(each -> words.add(Character.toString(each)));
        } else {
            words.add(word);
        }
    }

    private static boolean isUnspaced(int character) {
        var script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
