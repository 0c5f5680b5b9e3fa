package social.plaza.content.event;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

/** What has happened, in order, for other services: written in the transaction that makes it happen (an outbox). */
@ApplicationScoped
public class Events {

    private static final String REDACT = """
            update event set data = jsonb_set(data, '{article}', ((data -> 'article') - 'cover') || jsonb_build_object(
                'title', '', 'summary', '', 'mentions', cast('[]' as jsonb), 'slug', right(cast(subject as text), 8),
                'url', regexp_replace(data #>> '{article,url}', '/[^/]*$', '/') || right(cast(subject as text), 8),
                'source', (data #> '{article,source}') - 'name', 'translations', (select coalesce(jsonb_agg(each || cast('{"title": "", "summary": ""}' as jsonb)),
                        cast('[]' as jsonb))
                    from jsonb_array_elements(data #> '{article,translations}') each)))
            where subject = :article and cast(data #>> '{article,revision}' as integer) in (:revisions)
                and data #> '{article,title}' is not null""";

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * Tells other services of something, if and when the running transaction commits.
     *
     * @param type what happened, such as {@code article.published}
     * @param subject the id of the thing that it happened to
     * @param data a snapshot of the thing after it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String type, UUID subject, Object data) {
        session.createNativeMutationQuery("""
                insert into event (type, subject, data, at) values (:type, :subject, cast(:data as jsonb), :at)""")
                .setParameter("type", type).setParameter("subject", subject).setParameter("data", write(data))
                .setParameter("at", clock.instant()).executeUpdate();
    }

    /** What was told of an article at some revisions tells from now on that there were such, and none of their words. */
    public void redact(UUID article, Collection<Integer> revisions) {
        session.createNativeMutationQuery(REDACT).setParameter("article", article)
                .setParameterList("revisions", revisions).executeUpdate();
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
