package social.plaza.web.syndication;

import java.time.Instant;
import java.util.List;

import social.plaza.web.article.Article;
import social.plaza.web.disclaimer.Notice;

/**
 * An article as readers of feeds get it: whole, and with all that must be told of it. All addresses are absolute.
 *
 * @param id stays the same whatever its title becomes
 * @param summary begins with the labels of its disclaimers
 * @param html source, disclaimers and the moderators' note, and after them the text
 */
record Entry(String id, String url, String title, String summary, String html, String language, Author author,
        Picture picture, List<String> tags, Article.Source source, List<Notice> notices, Article.Note note,
        Instant published, Instant updated) {

    record Author(String name, String url, String avatar) {}

    record Picture(String url, Integer width, Integer height) {}

    boolean isFromElsewhere() {
        return source != null && source.url() != null;
    }
}
