package social.plaza.content.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import social.plaza.content.article.FindableArticles;
import social.plaza.http.Cursor;

/**
 * What is found among the words of what everyone may read. However many articles have the words, so many of the newest are
 * ranked, and so many of the newest with the words in their title or topics: what is common costs no more than what is rare.
 */
@ApplicationScoped
class FoundArticles {

    /** @param language of the words that were found; {@code score} its rank */
    record Hit(UUID article, UUID text, String language, long score) {}

    static final int RANKED_BY_HEADLINE = 200;
    static final int RANKED = 300;
    /** Whether words stand together no index tells: so more are looked at. */
    static final int RANKED_OF_PHRASES = 500;
    /** Of a thousand texts each. If there is enough in the newest of them, the others are not asked. */
    private static final int NEWEST_BLOCKS = 6;

    private static final String NEWEST_OF = """
            (select s.text_id from asked q cross join lateral (select s.text_id, s.published_at from article_search s
                    where s.{words} @@ {query} and s.published_at <= :at {dates}
                    order by s.published_at desc, s.text_id limit :{words}s) s
                {condition} order by s.published_at desc, s.text_id limit :{words}s)
            """;

    /**
     * Words in the title count most, then those of topics, the summary, the rest; long texts count less. What is fresh comes first
     * among what is as good: in two hundred days an article loses some forty of a hundred, and never more than sixty.
     */
    private static final String FOUND = """
            with newest as materialized (
                select cast(string_agg(quote_literal(' b:' || block), ' | ') as tsquery) as blocks
                from (select max(block) as last from article_search) s, generate_series(last - :blocks, last) block
            ), asked as materialized (
                select stemming, exact, coarse && cast(''' w:' || stemming || '''' as tsquery) {narrowed} as coarse
                from (select stemming from search_stemming limit 40) cross join lateral (select
                    websearch_to_tsquery(stemming, lower(unaccent(:coarse) collate pg_c_utf8)) as coarse,
                    websearch_to_tsquery(stemming, lower(unaccent(:exact) collate pg_c_utf8)) as exact)
                where querytree(coarse) not in ('', 'T')
            ), newest_headline as materialized {new headlines}, newest_document as materialized {new documents}, candidate as (
                select text_id from newest_headline union select text_id from newest_document union {headlines} union {documents}
            ), ranked as (
                select distinct on (s.article_id) s.article_id, s.text_id, s.language, score
                from candidate c cross join lateral (select * from article_search s where s.text_id = c.text_id offset 0) s
                    join asked q on q.stemming = s.stemming
                    cross join lateral (select cast(1000000 * ts_rank('{0.1, 0.3, 0.6, 1}', s.document, q.exact, 1) * (0.4
                        + 0.6 * exp(greatest(-50, extract(epoch from s.published_at - :at) / 86400 / 200))) as bigint) as score)
                where {phrased}
                order by s.article_id, score desc, s.text_id
            )
            select r.article_id, r.text_id, r.language, r.score from ranked r join article a on a.id = r.article_id
            where (r.score, r.article_id) < (:score, :last) and\s""" + FindableArticles.FINDABLE + """
            order by r.score desc, r.article_id desc limit :limit
            """;

    @Inject
    Session session;

    /** The best first, as they rank at a moment. */
    List<Hit> list(Question question, Narrowing narrowing, Instant at, Instant now, Cursor after, int limit) {
        boolean phrases = question.hasPhrases();
        NativeQuery<Tuple> query = session.createNativeQuery(sql(narrowing, phrases), Tuple.class);
        narrowing.parameters().forEach(query::setParameter);
        return query.setParameter("coarse", question.coarse()).setParameter("exact", question.exact())
                .setParameter("at", at).setParameter("now", now).setParameter("blocks", NEWEST_BLOCKS)
                .setParameter("headlines", phrases ? RANKED_OF_PHRASES : RANKED_BY_HEADLINE)
                .setParameter("documents", phrases ? RANKED_OF_PHRASES : RANKED)
                .setParameter("score", after == null ? Long.MAX_VALUE : after.number(1))
                .setParameter("last", after == null ? Cursor.LAST_ID : after.uuid(2)).setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Hit(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class),
                        row.get(3, Long.class)))
                .toList();
    }

    private static String sql(Narrowing narrowing, boolean phrases) {
        return FOUND.replace("{new headlines}", newest("headline", true))
                .replace("{headlines}", newest("headline", false))
                .replace("{new documents}", newest("document", true)).replace("{documents}", newest("document", false))
                .replace("{narrowed}", narrowing.signs()).replace("{dates}", narrowing.dates())
                .replace("{phrased}", phrases ? "s.document @@ q.exact" : "true");
    }

    /** @param blocks whether in the newest blocks alone; otherwise in all, if there is not enough in those */
    private static String newest(String words, boolean blocks) {
        return NEWEST_OF.replace("{words}", words)
                .replace("{query}", blocks ? "(q.coarse && (select blocks from newest))" : "q.coarse")
                .replace("{condition}", blocks
                        ? ""
                        : "where (select count(*) from newest_" + words + ") < :" + words + "s");
    }

    /** Those whose title begins so, the newest first; of very many, some. As a range: a pattern would be one when planned alone. */
    List<Hit> beginning(String words, Instant now, int limit) {
        return session.createNativeQuery("""
                select distinct on (b.published_at, b.article_id) b.article_id, b.text_id, b.language
                from (select * from article_search s where s.title ~>=~ trim(search_fold(:words))
                        and s.title ~<~ (trim(search_fold(:words)) || chr(1114111)) limit 500) b
                    join article a on a.id = b.article_id
                where\s""" + FindableArticles.FINDABLE + """
                order by b.published_at desc, b.article_id, b.text_id limit :limit""", Tuple.class)
                .setParameter("words", words).setParameter("now", now).setParameter("limit", limit).getResultStream()
                .map(row -> new Hit(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class), 0))
                .toList();
    }
}
