import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Everything that is made, by number: the same seed, count and end make the same article under the same number. */
class Square {

    private static final Duration SPAN = Duration.ofDays(730);
    private static final int AUTHORS = 400;

    private final long seed;
    private final int count;
    private final Instant begin;
    private final Prose names;
    private final Map<String, Prose> prose = new TreeMap<>();
    private final List<String> topics;
    private final List<String> cashtags;
    private final List<Article.Author> authors;

    Square(Path words, long seed, int count, Instant until) throws IOException {
        this.seed = seed;
        this.count = count;
        this.begin = until.minus(SPAN);
        this.names = Prose.read(words.resolve("names.txt"), null);
        for (String language : List.of("en", "vi", "de", "ar")) {
            prose.put(language, Prose.read(words.resolve(language + ".txt"), names));
        }
        this.topics = Files.readAllLines(words.resolve("topics.txt"));
        this.cashtags = Files.readAllLines(words.resolve("cashtags.txt"));
        this.authors = makeAuthors();
    }

    List<Article.Author> authors() {
        return authors;
    }

    private List<Article.Author> makeAuthors() {
        var random = new SplittableRandom(seed);
        var authors = new ArrayList<Article.Author>();
        var skeletons = new HashSet<String>();
        for (int number = 0; authors.size() < AUTHORS; number++) {
            String handle = names.name(number).toLowerCase() + "_" + seed;
            Instant at = begin.minus(number + 1, ChronoUnit.HOURS);
            if (skeletons.add(skeleton(handle))) {
                authors.add(new Article.Author(Article.id(at, random), handle, names.person(random), language(random.nextDouble()),
                        random.nextInt(100) < 15, at));
            }
        }
        return authors;
    }

    /** As content-service sees whether two handles look alike. */
    static String skeleton(String handle) {
        return handle.replace('0', 'o').replace('1', 'l').replace('i', 'l').replace("rn", "m").replace("vv", "w")
                .replaceAll("_+", "_");
    }

    Article article(int number) {
        var random = new SplittableRandom(seed * 31 + number * 0x9E3779B97F4A7C15L);
        var lot = new Article.Drawing(random, names);
        Instant at = begin.plusSeconds((long) ((number + random.nextDouble()) * SPAN.toSeconds() / count))
                .plus(random.nextInt(1_000_000), ChronoUnit.MICROS);
        Article.Author author = authors.get(Prose.ranked(AUTHORS, random));
        String language = lot.chance(0.9) ? author.language() : language(random.nextDouble());
        List<String> topics = lot.several(this.topics, 1, 4);
        var tags = new ArrayList<String>();
        lot.several(topics, 0, 1).forEach(topic -> tags.add("#" + topic));
        if (lot.chance(0.25)) {
            lot.several(cashtags, 1, 3).forEach(tag -> tags.add("$" + tag));
        }
        var writing = new Text.Writing(prose.get(language), random);
        String title = prose.get(language).title(random);
        String summary = lot.chance(0.7) ? summary(language, random) : null;
        write(writing, Text.length(random), tags, random);
        Text before = writing.text(language, title, summary, null);
        boolean edited = lot.chance(0.07);
        if (edited) {
            writing.paragraph(null);
        }
        var texts = new ArrayList<>(List.of(writing.text(language, title, summary, null)));
        if (lot.chance(0.08)) {
            texts.add(translation(language.equals("en") ? "vi" : "en", tags, random, lot.chance(0.3) ? names.person(random) : null));
        }
        boolean holdsPosition = texts.getFirst().cashtags().size() > 0 && lot.chance(0.1);
        return new Article(Article.id(at.minus(Article.WRITING), random), author, topics, lot.chance(0.06), holdsPosition, lot.source(at), at,
                List.copyOf(texts), edited ? before : null);
    }

    private Text translation(String language, List<String> tags, SplittableRandom random, String by) {
        var writing = new Text.Writing(prose.get(language), random);
        write(writing, Text.length(random) / 2, tags, random);
        return writing.text(language, prose.get(language).title(random), summary(language, random), by);
    }

    private void write(Text.Writing writing, int words, List<String> tags, SplittableRandom random) {
        var left = new ArrayList<>(tags);
        writing.paragraph(left.isEmpty() ? null : left.removeLast());
        while (writing.words() < words || !left.isEmpty()) {
            switch (random.nextInt(16)) {
                case 0, 1, 2 -> writing.heading();
                case 3 -> writing.list();
                case 4 -> writing.quotation();
                default -> {
                }
            }
            writing.paragraph(left.isEmpty() ? null : left.removeLast());
        }
    }

    private String summary(String language, SplittableRandom random) {
        String words = prose.get(language).sentence(random) + " " + prose.get(language).sentence(random);
        return words.length() <= 300 ? words : words.substring(0, words.lastIndexOf(' ', 290)) + "…";
    }

    private static String language(double lot) {
        return lot < 0.5 ? "en" : lot < 0.85 ? "vi" : lot < 0.93 ? "de" : "ar";
    }
}
