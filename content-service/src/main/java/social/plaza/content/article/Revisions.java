package social.plaza.content.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

/** What articles said, from their first publication on. Written once, and never changed: the database sees to it. */
@ApplicationScoped
public class Revisions {

    /**
     * @param at when it began to be what readers see; {@code by} whose change it was
     * @param redaction null while its words are there
     */
    public record Kept(int number, Instant at, Snapshot content, Redaction redaction, UUID by) {

        public Kept(int number, Instant at, Snapshot content) {
            this(number, at, content, null, null);
        }
    }

    /**
     * That its words were taken away for good.
     *
     * @param hashes of its texts as they were, by language, as proofs hash them
     * @param revisions all that lost theirs at once
     */
    public record Redaction(Instant at, String reason, Map<String, String> hashes, List<Integer> revisions) {}

    private static final String KEPT = """
            select number, at, cast(%s as text), cast(case when redacted_at is not null then jsonb_build_object(
                'at', redacted_at, 'reason', redacted_reason, 'hashes', hashes, 'revisions', (select jsonb_agg(o.number order by o.number)
                    from article_revision o where o.article_id = r.article_id and o.redacted_at = r.redacted_at)) end as text), by_id
            from article_revision r
            """;

    /** Of a revision what it says and another does not: its texts, or else its cover, or where it comes from; and all revisions that say the same. */
    private static final String WITH_THE_SAME_WORDS = """
            with kept as (select number, content from article_revision where article_id = :article and redacted_at is null),
            said as (
                select number, 1 as rank, jsonb_build_array(text -> 'language', text -> 'title', text -> 'summary', text -> 'body') as words
                from kept cross join jsonb_array_elements(content -> 'texts') text
                union all select number, 2, jsonb_build_array(content -> 'cover') from kept
                where content -> 'cover' <> 'null'
                union all select number, 2, jsonb_build_array(content #> '{source,name}', content #> '{source,author}', content #> '{source,url}')
                from kept where content #>> '{source,name}' is not null),
            going as (select rank, words from said where number = :number except select rank, words from said where number = :shown)
            select distinct number from said join going using (words)
            where going.rank = (select min(rank) from going) order by number""";

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    /** Keeps what the article says now as its present revision, if that is not kept yet. */
    void keep(Article article, UUID by, Instant now) {
        if (article.revision() == 0) {
            return;
        }
        Snapshot said = article.snapshot();
        String head = write(said.head());
        int kept = session.createNativeMutationQuery("""
                insert into article_revision (article_id, number, by_id, at, content, head)
                values (:article, :number, :by, :at, cast(:content as jsonb), cast(:head as jsonb))
                on conflict (article_id, number) do nothing""").setParameter("article", article.id())
                .setParameter("number", article.revision()).setParameter("by", by).setParameter("at", now)
                .setParameter("content", write(said)).setParameter("head", head).executeUpdate();
        if (kept > 0) {
            keepEditions(article, head);
        }
    }

    /** Of each language the first revision with the words that it has now. */
    private void keepEditions(Article article, String head) {
        session.createNativeMutationQuery("""
                insert into text_edition (article_id, language, edition, revision, original)
                select :article, text ->> 'language', cast(text ->> 'edition' as integer), :number,
                    text ->> 'language' = said ->> 'language'
                from (select cast(:head as jsonb)) one (said) cross join jsonb_array_elements(said -> 'texts') text
                on conflict do nothing""").setParameter("article", article.id())
                .setParameter("number", article.revision()).setParameter("head", head).executeUpdate();
    }

    /** How many of an article's words readers have seen in a language. */
    int editions(UUID article, String language) {
        return session.createNativeQuery("""
                select coalesce(max(edition), 0) from text_edition
                where article_id = :article and language = :language""", Integer.class).setParameter("article", article)
                .setParameter("language", language).getSingleResult();
    }

    Optional<Kept> find(UUID article, int number) {
        return session.createNativeQuery(KEPT.formatted("content")
                + "where article_id = :article and number = :number", Tuple.class).setParameter("article", article)
                .setParameter("number", number).getResultStream().map(this::kept).findFirst();
    }

    /** What those of these numbers said. */
    List<Snapshot> all(UUID article, List<Integer> numbers) {
        return session.createNativeQuery(KEPT.formatted("content")
                + "where article_id = :article and number in (:numbers)", Tuple.class).setParameter("article", article)
                .setParameterList("numbers", numbers).getResultStream().map(this::kept).map(Kept::content).toList();
    }

    /** The newest first, without bodies. */
    List<Kept> list(UUID article, long before, int limit) {
        return session.createNativeQuery(KEPT.formatted("head")
                + "where article_id = :article and number < :before order by number desc limit :limit", Tuple.class)
                .setParameter("article", article).setParameter("before", before).setParameter("limit", limit)
                .getResultStream().map(this::kept).toList();
    }

    /**
     * Those whose words go with those of one, in their order.
     *
     * @param shown the revision that readers see: what it says does not go; none if nobody sees any
     */
    List<Integer> withTheSameWords(UUID article, int number, int shown) {
        return session.createNativeQuery(WITH_THE_SAME_WORDS, Integer.class).setParameter("article", article)
                .setParameter("number", number).setParameter("shown", shown).getResultList();
    }

    /** Takes their words away; the database sees to it that nothing else of them changes. */
    void redact(UUID article, List<Integer> numbers, UUID by, String reason, Instant now) {
        session.createNativeMutationQuery("""
                update article_revision set content = redacted(content), head = redacted(head), hashes = text_hashes(content),
                    redacted_at = :now, redacted_by_id = :by, redacted_reason = :reason
                where article_id = :article and number in (:numbers)""").setParameter("article", article)
                .setParameterList("numbers", numbers).setParameter("by", by).setParameter("reason", reason)
                .setParameter("now", now).executeUpdate();
    }

    /** What is known of links that no article has any more. */
    void forgetLinks(List<String> urls) {
        session.createNativeMutationQuery("""
                delete from source_check c where c.key in (select md5(url) from unnest(cast(:all as text[])) url)
                    and not exists (select from article a where md5(a.source_url) = c.key and a.state = 'PUBLISHED'
                        and a.source_kind <> 'ORIGINAL')""")
                .setParameter("all", urls.toArray(String[]::new), String[].class)
                .executeUpdate();
    }

    /** Those of these pictures that any revision shows. */
    List<String> showing(UUID article, List<String> urls) {
        return session.createNativeQuery("""
                select url from unnest(cast(:urls as text[])) url where exists (select from article_revision
                    where article_id = :article and position(url in cast(content as text)) > 0)""", String.class)
                .setParameter("urls", urls.toArray(String[]::new), String[].class).setParameter("article", article)
                .getResultList();
    }

    private Kept kept(Tuple row) {
        String redaction = row.get(3, String.class);
        return new Kept(row.get(0, Integer.class), row.get(1, Instant.class),
                read(row.get(2, String.class), Snapshot.class),
                redaction == null ? null : read(redaction, Redaction.class), row.get(4, UUID.class));
    }

    private String write(Snapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private <T> T read(String content, Class<T> type) {
        try {
            return json.readValue(content, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
