package social.plaza.content.history;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;
import social.plaza.content.article.ArticleHead;
import social.plaza.content.article.NotPublicThen;
import social.plaza.content.article.Remembering;

/** What happened to articles, each read by one query. */
@ApplicationScoped
class Pasts implements Remembering {

    private static final String PAST = """
            select cast(jsonb_build_object(
                'revisions', coalesce((select jsonb_agg(jsonb_build_object('number', number, 'at', at, 'by', by_id, 'content', head,
                    'redaction', case when redacted_at is not null then jsonb_build_object('at', redacted_at,
                        'reason', redacted_reason, 'hashes', hashes, 'revisions', (select jsonb_agg(o.number order by o.number)
                            from article_revision o where o.article_id = r.article_id and o.redacted_at = r.redacted_at)) end)
                    order by number) from article_revision r where article_id = :id), '[]'),
                'publications', coalesce((select jsonb_agg(jsonb_build_object('since', since, 'until', until) order by since)
                    from publication where article_id = :id), '[]'),
                'withholdings', coalesce((select jsonb_agg(jsonb_build_object('since', at,
                    'until', least(ended_at, until), 'planned', until, 'rule', rule) order by at)
                    from withholding where article_id = :id), '[]'),
                'notes', coalesce((select jsonb_agg(jsonb_build_object('since', at, 'until', ended_at, 'text', text,
                    'reason', reason, 'endedReason', ended_reason) order by at) from note where article_id = :id), '[]'),
                'disclaimers', coalesce((select jsonb_agg(jsonb_build_object('since', at, 'until', ended_at, 'key', key,
                    'reason', reason, 'endedReason', ended_reason) order by at)
                    from added_disclaimer where article_id = :id), '[]'),
                'certifications', coalesce((select jsonb_agg(jsonb_build_object('since', since, 'until', until)
                    order by since) from certification where account_id = :author), '[]'),
                'machines', coalesce((select jsonb_agg(jsonb_build_object('since', at, 'language', language, 'of', of_edition,
                    'title', title, 'summary', summary, 'engine', engine, 'hash', hash) order by language)
                    from machine_translation where article_id = :id), '[]')) as text)""";

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    Past of(ArticleHead article) {
        return parse(session.createNativeQuery(PAST, String.class).setParameter("id", article.id())
                .setParameter("author", article.author().id()).getSingleResult());
    }

    @Override
    public ArticleHead asOf(ArticleHead today, Instant at) {
        Past past = of(today);
        if (!past.isPublicAt(at)) {
            throw new NotPublicThen();
        }
        return past.asOf(today, at).orElseThrow(NotPublicThen::new);
    }

    /** Until the transaction ends nobody changes the article: whatever was changed before is in what is read now. */
    void hold(UUID article) {
        session.createNativeQuery("select true from article where id = :id for share", Boolean.class)
                .setParameter("id", article).getSingleResult();
    }

    private Past parse(String row) {
        try {
            return json.readValue(row, Past.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
