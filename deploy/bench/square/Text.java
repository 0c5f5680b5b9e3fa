import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** An article's words in one language, in the forms that content-service keeps: Markdown, the HTML that it would make of it, an excerpt. */
record Text(String language, String title, String summary, String body, String html, String excerpt, List<String> cashtags,
        List<String> hashtags, String by) {

    private static final int MAX_EXCERPT = 300;
    private static final int SHORTEST = 150;
    private static final int LONGEST = 3000;
    private static final double MEDIAN = 420;
    private static final double SPREAD = 0.6;

    /** How many words an article has: log-normal, as texts of people are. */
    static int length(RandomGenerator random) {
        return (int) Math.clamp(MEDIAN * Math.exp(SPREAD * random.nextGaussian()), SHORTEST, LONGEST);
    }

    String shown() {
        return summary == null ? excerpt : summary;
    }

    /** Writes down the two forms side by side. Its words hold no sign that Markdown or HTML would take for its own. */
    static class Writing {

        private final StringBuilder body = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final StringBuilder plain = new StringBuilder();
        private final List<String> cashtags = new ArrayList<>();
        private final List<String> hashtags = new ArrayList<>();
        private final Prose prose;
        private final RandomGenerator random;

        Writing(Prose prose, RandomGenerator random) {
            this.prose = prose;
            this.random = random;
        }

        int words() {
            return plain.length() / 6;
        }

        /** @param tag {@code #topic} or {@code $CASHTAG} that it ends with, or null */
        void paragraph(String tag) {
            var sentences = new ArrayList<String>();
            for (int i = random.nextInt(2, 7); i > 0; i--) {
                sentences.add(prose.sentence(random));
            }
            int strong = random.nextInt(sentences.size() * 3);
            between();
            html.append("<p>");
            for (int i = 0; i < sentences.size(); i++) {
                String space = i > 0 ? " " : "";
                boolean isStrong = i == strong;
                body.append(space).append(isStrong ? "**" + sentences.get(i) + "**" : sentences.get(i));
                html.append(space).append(isStrong ? "<strong>" + sentences.get(i) + "</strong>" : sentences.get(i));
                plain.append(space).append(sentences.get(i));
            }
            if (tag != null) {
                tag(tag);
            }
            plain.append(' ');
            html.append("</p>\n");
        }

        private void tag(String tag) {
            (tag.startsWith("$") ? cashtags : hashtags).add(tag.substring(1));
            body.append(" ").append(tag);
            String path = tag.startsWith("$") ? "/c/" + tag.substring(1) : "/t/" + tag.substring(1).toLowerCase();
            html.append(" <a href=\"").append(path).append("\">").append(tag).append("</a>");
            plain.append(" ").append(tag);
        }

        void heading() {
            String words = prose.title(random);
            between();
            body.append("## ").append(words);
            html.append("<h3>").append(words).append("</h3>\n");
        }

        void list() {
            between();
            html.append("<ul>");
            for (int i = 0; i < 3; i++) {
                String item = prose.sentence(random);
                body.append(i > 0 ? "\n" : "").append("- ").append(item);
                html.append("<li>").append(item).append("</li>");
                plain.append(item).append(' ');
            }
            html.append("</ul>\n");
        }

        void quotation() {
            String words = prose.sentence(random);
            between();
            body.append("> ").append(words);
            html.append("<blockquote>\n<p>").append(words).append("</p>\n</blockquote>\n");
            plain.append(words).append(' ');
        }

        private void between() {
            body.append(body.isEmpty() ? "" : "\n\n");
        }

        Text text(String language, String title, String summary, String by) {
            return new Text(language, title, summary, body.toString(), html.toString(), excerpt(plain.toString().strip()),
                    cashtags.stream().distinct().toList(), hashtags.stream().distinct().toList(), by);
        }
    }

    /** As content-service cuts it. */
    private static String excerpt(String words) {
        if (words.length() <= MAX_EXCERPT) {
            return words;
        }
        int blank = words.lastIndexOf(' ', MAX_EXCERPT - 1);
        return words.substring(0, blank).replaceAll("[\\s\\p{P}&&[^)]]+$", "") + "…";
    }
}
