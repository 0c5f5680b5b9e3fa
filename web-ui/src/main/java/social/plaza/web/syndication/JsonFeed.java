package social.plaza.web.syndication;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import social.plaza.web.article.Article;
import social.plaza.web.disclaimer.Notice;

/** JSON Feed 1.1 (jsonfeed.org), field by field; what is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JsonFeed(String version, String title, @JsonProperty("home_page_url") String home,
        @JsonProperty("feed_url") String self, String description, @JsonProperty("next_url") String next, String icon,
        String favicon, String language, List<Item> items) {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** @param own source, disclaimers and note, for programs to read */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(String id, String url, @JsonProperty("external_url") String external, String title,
            @JsonProperty("content_html") String html, String summary, String image,
            @JsonProperty("date_published") String published, @JsonProperty("date_modified") String modified,
            List<Author> authors, List<String> tags, String language, @JsonProperty("_plaza") Own own) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Author(String name, String url, String avatar) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Own(String about, Article.Source source, List<Notice> disclaimers, Article.Note note) {}

    static JsonFeed of(Feed feed, String about) {
        return new JsonFeed(VERSION, feed.title(), feed.home(), feed.self(), feed.description(), feed.next(),
                feed.icon(), feed.icon(), feed.language(),
                feed.entries().stream().map(entry -> item(entry, about)).toList());
    }

    private static Item item(Entry entry, String about) {
        var author = new Author(entry.author().name(), entry.author().url(), entry.author().avatar());
        return new Item(entry.id(), entry.url(), entry.isFromElsewhere() ? entry.source().url() : null, entry.title(),
                entry.html(), entry.summary(), entry.picture() == null ? null : entry.picture().url(),
                Rss.date(entry.published()), Rss.date(entry.updated()), List.of(author), entry.tags(),
                entry.language(), new Own(about, entry.source(), entry.notices(), entry.note()));
    }
}
