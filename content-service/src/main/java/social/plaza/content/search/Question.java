package social.plaza.content.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import social.plaza.http.BadRequest;

/**
 * What someone looks for: words that must all be there, {@code "phrases"}, and {@code -words} that must not. It is told to the
 * database in signs of our own making, so that nothing that was typed is obeyed.
 */
record Question(List<Term> terms) {

    static final int MAX = 200;

    /** @param words letters, marks and digits with single blanks between them */
    record Term(String words, boolean phrase, boolean excluded) {

        private String quoted() {
            return (excluded ? "-" : "") + '"' + words + '"';
        }

        private Stream<Term> single() {
            return Stream.of(words.split(" ")).map(word -> new Term(word, false, excluded));
        }
    }

    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»″＂]");
    private static final Pattern TERM = Pattern.compile("(?<not>-)?(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** @throws BadRequest if there is none, or too much of it */
    static Question parse(String text) {
        if (text == null) {
            throw new BadRequest("q", "must be given");
        }
        if (text.codePointCount(0, text.length()) > MAX) {
            throw new BadRequest("q", "must be at most " + MAX + " characters");
        }
        List<Term> terms = new ArrayList<>();
        for (Matcher term = TERM.matcher(QUOTES.matcher(text).replaceAll("\"")); term.find();) {
            boolean quoted = term.group("phrase") != null;
            String words = words(quoted ? term.group("phrase") : term.group("word"));
            if (!words.isEmpty()) {
                boolean excluded = term.group("not") != null;
                terms.add(new Term(words, words.contains(" ") && (quoted || excluded), excluded));
            }
        }
        return new Question(List.copyOf(terms));
    }

    /** Without the signs that are between words, as they are kept. */
    static String words(String text) {
        String seen = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return SIGNS.matcher(seen).replaceAll(" ").strip();
    }

    /** Whether there is nothing that could be found. */
    boolean isEmpty() {
        return terms.stream().allMatch(Term::excluded);
    }

    boolean hasPhrases() {
        return terms.stream().anyMatch(Term::phrase);
    }

    /** In the form of {@code websearch_to_tsquery}. */
    String exact() {
        return told(terms.stream().flatMap(term -> term.phrase() ? Stream.of(term) : term.single()), " ");
    }

    /** What finds at least as much, and can be answered from an index alone: for phrases, their words in any order. */
    String coarse() {
        return told(terms.stream().filter(term -> !term.phrase() || !term.excluded()).flatMap(Term::single), " ");
    }

    /** What finds every word that is looked for. */
    String any() {
        return told(wanted().flatMap(Term::single), " or ");
    }

    /** The words alone, as a name would be. */
    String plain() {
        return wanted().map(Term::words).collect(Collectors.joining(" "));
    }

    private Stream<Term> wanted() {
        return terms.stream().filter(term -> !term.excluded());
    }

    private static String told(Stream<Term> terms, String between) {
        return terms.map(Term::quoted).collect(Collectors.joining(between));
    }
}
