import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Sentences of one language, made of its lists of words. Which words are taken is skewed as in real texts: a few are everywhere, most are
 * rare, and of the made-up names most occur in a handful of articles.
 */
class Prose {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
    private static final Pattern SECTION = Pattern.compile("\\[(\\w+)\\]\n([^\\[]+)");

    private final Map<String, List<String>> lists;
    private final Prose names;

    private Prose(Map<String, List<String>> lists, Prose names) {
        this.lists = lists;
        this.names = names;
    }

    /** @param names with the parts that names are made of; null when these are read */
    static Prose read(Path file, Prose names) throws IOException {
        var lists = new HashMap<String, List<String>>();
        var sections = SECTION.matcher(Files.readString(file));
        while (sections.find()) {
            lists.put(sections.group(1), List.of(sections.group(2).strip().split("[|\n]")));
        }
        return new Prose(Map.copyOf(lists), names);
    }

    String sentence(RandomGenerator random) {
        return fill(any("sentence", random), random);
    }

    /** Of 5 to 14 words. */
    String title(RandomGenerator random) {
        while (true) {
            String title = capitalised(fill(any("title", random), random));
            int words = title.split(" ").length;
            if (words >= 5 && words <= 14) {
                return title;
            }
        }
    }

    String person(RandomGenerator random) {
        return any("first", random) + " " + any("last", random);
    }

    /** A made-up name; the lower its number, the more often it is spoken of. */
    String name(int number) {
        List<String> start = lists.get("start");
        List<String> middle = lists.get("middle");
        List<String> end = lists.get("end");
        int spread = (int) (number * 7919L % names());
        return start.get(spread % start.size()) + middle.get(spread / start.size() % middle.size())
                + end.get(spread / start.size() / middle.size());
    }

    int names() {
        return lists.get("start").size() * lists.get("middle").size() * lists.get("end").size();
    }

    /** By Zipf's law: the n-th is taken about 1/n as often as the first. */
    static int ranked(int size, RandomGenerator random) {
        return (int) Math.min(size - 1, Math.exp(random.nextDouble() * Math.log(size + 1)) - 1);
    }

    private String fill(String template, RandomGenerator random) {
        return SLOT.matcher(template).replaceAll(slot -> word(slot.group(1), random));
    }

    private String word(String slot, RandomGenerator random) {
        String list = slot.toLowerCase();
        String word = switch (list) {
            case "name" -> names.name(ranked(names.names(), random));
            case "number" -> String.valueOf(2 + ranked(9000, random));
            default -> lists.get(list).get((int) (lists.get(list).size() * Math.pow(random.nextDouble(), 1.6)));
        };
        return list.equals(slot) ? word : capitalised(word);
    }

    private String any(String list, RandomGenerator random) {
        return lists.get(list).get(random.nextInt(lists.get(list).size()));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase() + words.substring(1);
    }
}
