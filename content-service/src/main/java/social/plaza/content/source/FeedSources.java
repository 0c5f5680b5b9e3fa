package social.plaza.content.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.NativeQuery;
import social.plaza.http.BadRequest;
import social.plaza.http.NotFound;

/** All sources, with what was seen in them. */
@ApplicationScoped
class FeedSources implements PanacheRepositoryBase<FeedSource, UUID> {

    /** @param version for edits; it is not counted up by runs */
    record Versioned(int version, FeedView view) {}

    private static final String RUN = """
            jsonb_build_object('id', r.id, 'startedAt', r.started_at, 'endedAt', r.ended_at, 'outcome', r.outcome,
                'trouble', r.trouble, 'status', r.status, 'added', r.added, 'updated', r.updated, 'same', r.same,
                'skipped', r.skipped, 'skips', r.skips)""";

    private static final String VIEW = """
            select cast(jsonb_build_object('version', s.version, 'view', jsonb_build_object('id', s.id, 'name', s.name,
                'address', s.address, 'kind', s.kind, 'licence', s.licence, 'fullText', s.full_text,
                'topics', s.topics, 'language', s.language, 'everyMinutes', s.every_minutes, 'publish', s.publish,
                'paused', s.paused, 'pausedBecause', s.paused_because, 'failures', s.failures,
                'createdAt', s.created_at, 'nextRunAt', case when not s.paused then s.next_run_at end,
                'health', case when s.paused then 'PAUSED' when s.failures > 0 then 'FAILING'
                    when exists (select 1 from source_run r where r.source_id = s.id and r.ended_at is not null)
                        then 'GOOD' else 'NEW' end,
                'account', jsonb_build_object('id', p.id, 'handle', p.handle, 'displayName', p.display_name,
                    'avatarUrl', p.avatar_url, 'certified', p.certified),
                'lastRun', (select %s from source_run r where r.source_id = s.id
                    order by r.started_at desc, r.id desc limit 1))) as text)
            from feed_source s join account p on p.id = s.account_id
            """.formatted(RUN);

    static final String LATEST = VIEW + "where s.id < :before order by s.id desc limit :limit";

    static final String RUNS = "select cast(" + RUN + """
             as text) from source_run r where r.source_id = :source and (r.started_at, r.id) < (:at, :id)
            order by r.started_at desc, r.id desc limit :limit""";

    static final String ITEMS = """
            select cast(jsonb_build_object('id', i.id, 'title', i.title, 'link', i.link, 'at', i.at,
                'outcome', i.outcome, 'reason', i.reason, 'article', (
                    select jsonb_build_object('id', a.id, 'url', '/a/' || a.id, 'title', t.title, 'state', case
                        when a.state = 'PUBLISHED' and exists (select 1 from withholding w where w.article_id = a.id
                            and w.ended_at is null and (w.until is null or w.until > :now)) then 'WITHHELD'
                        else a.state end)
                    from article a join article_text t on t.article_id = a.id and t.language = a.language
                    where a.id = i.article_id)) as text)
            from feed_item i where i.source_id = :source and (i.at, i.id) < (:at, :id)
            order by i.at desc, i.id desc limit :limit""";

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    /** The last that was set up first. */
    List<FeedView> list(UUID before, int limit) {
        return session.createNativeQuery(LATEST, String.class).setParameter("before", before)
                .setParameter("limit", limit).getResultStream().map(row -> parse(row, Versioned.class).view()).toList();
    }

    /** @throws NotFound if there is none */
    Versioned read(UUID id) {
        return session.createNativeQuery(VIEW + "where s.id = :id", String.class).setParameter("id", id)
                .getResultStream().findFirst().map(row -> parse(row, Versioned.class))
                .orElseThrow(() -> new NotFound("source"));
    }

    /**
     * For an admin to change: nobody else does until the transaction ends.
     *
     * @throws NotFound if there is none
     */
    FeedSource toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("source"));
    }

    /** @throws BadRequest if another has this address */
    void keep(FeedSource source) {
        try {
            persistAndFlush(source);
        } catch (ConstraintViolationException taken) {
            throw new BadRequest("address", "is a source already");
        }
    }

    /** What it brought is remembered, so that nothing comes twice should it be set up again. */
    void remove(FeedSource source) {
        session.createNativeMutationQuery("delete from feed_item where source_id = :id and outcome <> 'ARTICLE'")
                .setParameter("id", source.id()).executeUpdate();
        delete(source);
    }

    /** Looks at it next, as if for the first time where it has another address. */
    void lookSoon(UUID id, boolean anew, Instant now) {
        session.createNativeMutationQuery(
                "update feed_source set next_run_at = :now, failures = 0" + (anew
                        ? ", etag = null, last_modified = null"
                        : "") + " where id = :id")
                .setParameter("now", now).setParameter("id", id).executeUpdate();
    }

    /** The newest first. */
    List<SourceRunView> runs(UUID source, Instant at, UUID id, int limit) {
        return after(session.createNativeQuery(RUNS, String.class), source, at, id, limit).getResultStream()
                .map(row -> parse(row, SourceRunView.class)).toList();
    }

    Optional<SourceRunView> run(UUID id) {
        return session.createNativeQuery("select cast(" + RUN + " as text) from source_run r where r.id = :id",
                String.class).setParameter("id", id).getResultStream().findFirst()
                .map(row -> parse(row, SourceRunView.class));
    }

    /** The newest first. */
    List<FeedItemView> items(UUID source, Instant at, UUID id, int limit, Instant now) {
        return after(session.createNativeQuery(ITEMS, String.class), source, at, id, limit).setParameter("now", now)
                .getResultStream().map(row -> parse(row, FeedItemView.class)).toList();
    }

    private static NativeQuery<String> after(NativeQuery<String> query, UUID source, Instant at, UUID id, int limit) {
        return query.setParameter("source", source).setParameter("at", at).setParameter("id", id)
                .setParameter("limit", limit);
    }

    private <T> T parse(String row, Class<T> type) {
        try {
            return json.readValue(row, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
