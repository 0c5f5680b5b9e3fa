package social.plaza.web.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import social.plaza.web.account.Account;
import social.plaza.web.feed.FeedItem;

/**
 * A page of what was found.
 *
 * @param next the cursor of what follows, null at the end
 */
public record Found(List<Hit> items, String next) {

    static final Found NOTHING = new Found(List.of(), null);

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** One of an article, a person, a topic. */
    public record Hit(FoundArticle article, Account account, FoundTopic topic, List<Snippet> snippets) {

        /** The title, with the words that were looked for. */
        public List<Part> title() {
            return parts("TITLE").orElseGet(() -> List.of(new Part(article.title(), false)));
        }

        /** Where the words stand in the text, or else how it begins. */
        public List<Part> text() {
            return parts("BODY").or(() -> parts("SUMMARY")).orElseGet(
                    () -> article.summary() == null ? List.of() : List.of(new Part(article.summary(), false)));
        }

        private Optional<List<Part>> parts(String field) {
            return snippets == null
                    ? Optional.empty()
                    : snippets.stream().filter(snippet -> field.equals(snippet.field())).map(Snippet::parts)
                            .findFirst();
        }
    }

    public record FoundArticle(String id, String url, String title, String summary, String language,
            Instant publishedAt, Account author, FeedItem.Source source, List<Applied> disclaimers) {

        public List<String> marks() {
            return disclaimers == null ? List.of() : disclaimers.stream().map(Applied::key).toList();
        }

        /** Its page, in the language that it was found in. */
        public String path() {
            return url.contains("?") ? url : url + "?lang=" + language;
        }
    }

    public record Applied(String key) {}

    public record FoundTopic(String topic, long articles) {}

    public record Snippet(String field, String language, List<Part> parts) {}

    /** @param hit whether it is a word that was looked for */
    public record Part(String text, boolean hit) {}
}
