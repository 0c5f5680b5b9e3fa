package social.plaza.content.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.http.Cursor;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** Lists of articles, each one query over an index in its order. */
@ApplicationScoped
class ArticleLists {

    /**
     * Which articles are asked for; null for whatever.
     *
     * @param author handle; {@code topic} and {@code cashtag} in lower case
     */
    record Wanted(String author, String topic, String cashtag, String language, Article.State state) {

        /** Under what it is listed: a cash tag under its name with its sign. */
        String list() {
            return cashtag == null ? topic : '$' + cashtag.toUpperCase(Locale.ROOT);
        }
    }

    private static final Reader EVERYONE = new Reader(null, false);

    @Inject
    Articles articles;

    /** What everyone may read, by the time of publication. */
    Page<ArticleHead> published(Wanted wanted, Paging paging) {
        StringBuilder rest = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        String order = "a.published_at desc, a.id desc";
        if (wanted.list() != null) {
            rest.append("join article_topic l on l.article_id = a.id and l.topic = :list ");
            parameters.put("list", wanted.list());
            order = "l.published_at desc, l.article_id desc";
        }
        rest.append("where a.state = 'PUBLISHED' and ").append(Articles.NOT_WITHHELD);
        filter(rest, parameters, wanted);
        if (wanted.cashtag() != null) {
            topic(rest, parameters, wanted);
        }
        paging.after(2).ifPresent(cursor -> {
            rest.append(wanted.list() == null
                    ? "and (a.published_at, a.id) < (:at, :last) "
                    : "and (l.published_at, l.article_id) < (:at, :last) ");
            parameters.put("at", cursor.instant(0));
            parameters.put("last", cursor.uuid(1));
        });
        return page(rest + "order by " + order, parameters, EVERYONE, paging,
                head -> Cursor.of(head.publishedAt(), head.id()));
    }

    /** Someone's own in a state that others do not see, by the time when they were begun. */
    Page<ArticleHead> own(UUID me, Reader reader, Wanted wanted, Paging paging) {
        if (wanted.state() == Article.State.DELETED || reader.id() == null) {
            return new Page<>(List.of(), null);
        }
        boolean withheld = wanted.state() == Article.State.WITHHELD;
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", me);
        parameters.put("state", withheld ? "PUBLISHED" : wanted.state().name());
        StringBuilder rest = new StringBuilder("where a.author_id = :me and a.state = :state ");
        if (withheld) {
            rest.append("and not ").append(Articles.NOT_WITHHELD);
        }
        filter(rest, parameters, wanted);
        topic(rest, parameters, wanted);
        paging.after(2).ifPresent(cursor -> {
            rest.append("and (a.created_at, a.id) < (:at, :last) ");
            parameters.put("at", cursor.instant(0));
            parameters.put("last", cursor.uuid(1));
        });
        return page(rest + "order by a.created_at desc, a.id desc", parameters, reader, paging,
                head -> Cursor.of(head.times().createdAt(), head.id()));
    }

    /** Where no list of the topic is gone through. */
    private static void topic(StringBuilder rest, Map<String, Object> parameters, Wanted wanted) {
        Optional.ofNullable(wanted.topic()).ifPresent(topic -> {
            rest.append("and (:topic = any(a.topics) or upper(:topic) = any(a.cashtags)) ");
            parameters.put("topic", topic);
        });
    }

    private static void filter(StringBuilder rest, Map<String, Object> parameters, Wanted wanted) {
        Optional.ofNullable(wanted.author()).ifPresent(author -> {
            rest.append("and a.author_id = (select id from account where lower(handle) = lower(:author)) ");
            parameters.put("author", author);
        });
        Optional.ofNullable(wanted.cashtag()).ifPresent(cashtag -> {
            rest.append("and upper(:cashtag) = any(a.cashtags) ");
            parameters.put("cashtag", cashtag);
        });
        Optional.ofNullable(wanted.language()).ifPresent(language -> {
            rest.append("and a.language = :language ");
            parameters.put("language", language);
        });
    }

    private Page<ArticleHead> page(String rest, Map<String, Object> parameters, Reader reader, Paging paging,
            Function<ArticleHead, Cursor> cursor) {
        return paging.page(articles.heads(rest, parameters, reader, paging.limit() + 1), cursor);
    }
}
