package social.plaza.content.article;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import social.plaza.http.NotFound;

/** All articles, each only for who may read it. */
@ApplicationScoped
public class Articles implements PanacheRepositoryBase<Article, UUID> {

    /** @param body Markdown as it was sent; {@code html} as it was rendered */
    public record Body(String body, String html) {}

    /** Everything of an article but its bodies, with its author, in one row. */
    private static final String HEAD = """
            select cast(jsonb_build_object('id', a.id, 'version', a.version, 'state', a.state, 'revision', a.revision,
                'language', a.language, 'disclaimers', a.disclaimers, 'aiAssisted', a.ai_assisted,
                'tagged', jsonb_build_object('topics', a.topics, 'cashtags', a.cashtags, 'hashtags', a.hashtags,
                    'mentions', a.mentions),
                'times', jsonb_build_object('scheduledFor', a.scheduled_for, 'publishedAt', a.published_at,
                    'editedAt', a.edited_at, 'createdAt', a.created_at),
                'source', jsonb_build_object('kind', a.source_kind, 'name', a.source_name, 'url', a.source_url,
                    'author', a.source_author, 'publishedAt', a.source_published_at, 'licence', a.source_licence),
                'author', jsonb_build_object('id', p.id, 'handle', p.handle, 'displayName', p.display_name,
                    'avatarUrl', p.avatar_url, 'certified', p.certified),
                'check', (select jsonb_build_object('deadSince', s.dead_since, 'lastSeenAt', s.last_seen_at) from source_check s
                    where s.key = md5(a.source_url) and a.source_kind <> 'ORIGINAL'),
                'cover', (select jsonb_build_object('id', c.id, 'url', c.url, 'width', c.width, 'height', c.height,
                        'alt', coalesce(a.cover_alt, c.alt), 'variants', c.variants)
                    from picture c where c.id = a.cover_id),
                'texts', (select jsonb_agg(jsonb_build_object('language', t.language, 'title', t.title,
                        'summary', t.summary, 'derived', t.derived, 'machine', t.machine, 'by', t.by_name, 'byId', t.by_id,
                        'edition', t.edition, 'of', t.of_edition,
                        'named', jsonb_build_object('cashtags', t.cashtags, 'hashtags', t.hashtags, 'mentions', cast('{}' as uuid[])), 'engine', t.engine, 'at', t.at, 'translator', case when b.id is null then null else
                            jsonb_build_object('id', b.id, 'handle', b.handle, 'displayName', b.display_name,
                                'avatarUrl', b.avatar_url, 'certified', b.certified) end)
                        order by t.language <> a.language, t.language)
                    from shown_text t left join account b on b.id = t.by_id where t.article_id = a.id),
                'moderated', jsonb_build_object(
                    'added', coalesce((select jsonb_object_agg(d.key, d.reason)
                        from added_disclaimer d where d.article_id = a.id and d.ended_at is null), '{}'),
                    'note', (select jsonb_build_object('text', n.text, 'at', n.at, 'reason', n.reason) from note n
                        where n.article_id = a.id and n.ended_at is null),
                    'at', (select max(m.at) from (
                        select greatest(n.at, n.ended_at) from note n where n.article_id = a.id
                        union all select greatest(d.at, d.ended_at) from added_disclaimer d where d.article_id = a.id
                        union all select least(w.ended_at, w.until) from withholding w
                            where w.article_id = a.id and least(w.ended_at, w.until) <= :now) m (at)),
                    'withholding', (select jsonb_build_object('rule', w.rule, 'facts', w.facts, 'reason', w.reason,
                            'at', w.at, 'until', w.until)
                        from withholding w where w.article_id = a.id and w.ended_at is null
                            and (w.until is null or w.until > :now))),
                'refusal', case when a.refused_at is not null
                    then jsonb_build_object('reason', a.refused_reason, 'at', a.refused_at) end) as text)
            from article a join account p on p.id = a.author_id
            """;

    static final String NOT_WITHHELD = """
            not exists (select 1 from withholding h
                where h.article_id = a.id and h.ended_at is null and (h.until is null or h.until > :now))
            """;

    private static final String READABLE = """
            (cast(:moderator as boolean) and a.state <> 'DELETED' and a.revision > 0
                or a.state = 'PUBLISHED' and %s
                or a.state <> 'DELETED' and a.author_id = cast(:reader as uuid))
            """.formatted(NOT_WITHHELD);

    @Inject
    Session session;

    @Inject
    Revisions revisions;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * What its author took back a moderator reads as it was last public, and not what is written since.
     *
     * @throws NotFound if there is none, or none for this reader; {@code Gone} if there was one for everyone
     */
    public ArticleHead read(UUID id, Reader reader) {
        ArticleHead now = heads("where a.id = :id and " + READABLE, Map.of("id", id), reader, 1).stream().findFirst()
                .orElseThrow(() -> missing(id));
        boolean itsOwn = now.author().id().equals(reader.id());
        return itsOwn || now.state() == Article.State.PUBLISHED
                ? now
                : revisions.find(id, now.revision()).map(now::at).orElseThrow(() -> new NotFound("article"));
    }

    /** Finds an article by the tail of a slug that it has or had. */
    ArticleHead read(String handle, String slug, Reader reader) {
        UUID id = session.createNativeQuery("""
                select a.id from article a join account p on p.id = a.author_id
                where lower(p.handle) = lower(:handle) and right(cast(a.id as text), 8) = :tail
                order by a.state = 'DELETED', a.id limit 1""", UUID.class).setParameter("handle", handle)
                .setParameter("tail", Slug.tail(slug)).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("article"));
        return read(id, reader);
    }

    /** As it stands, whoever may read it. */
    Optional<ArticleHead> head(UUID id) {
        return heads("where a.id = :id and a.state <> 'DELETED'", Map.of("id", id), null, 1).stream().findFirst();
    }

    public Body body(ArticleHead head, String language) {
        if (head.kept() != null) {
            Snapshot said = revisions.find(head.id(), head.kept()).orElseThrow().content();
            return said.find(language).map(text -> new Body(text.body(), text.html()))
                    .orElseGet(() -> machineBody(head.id(), said.original().editionOrFirst(), language));
        }
        return body(head.id(), language);
    }

    private Body body(UUID id, String language) {
        return body("shown_text where article_id = :id and language = :language",
                Map.of("id", id, "language", language));
    }

    /** Of an edition, whether or not it is the present one. */
    private Body machineBody(UUID id, int edition, String language) {
        return body("machine_translation where article_id = :id and of_edition = :edition and language = :language",
                Map.of("id", id, "edition", edition, "language", language));
    }

    private Body body(String from, Map<String, ?> parameters) {
        NativeQuery<Tuple> query = session.createNativeQuery("select body, html from " + from, Tuple.class);
        parameters.forEach(query::setParameter);
        Tuple row = query.getSingleResult();
        return new Body((String) row.get(0), (String) row.get(1));
    }

    /**
     * The author's own article, for them to change: until the transaction ends nobody else does.
     *
     * @throws NotFound if they may not know of it; {@code NotYours} if it is another's
     */
    public Article own(UUID id, Reader author) {
        return find("id = ?1 and authorId = ?2 and state <> ?3", id, author.id(), Article.State.DELETED)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional().orElseThrow(() -> {
                    read(id, author);
                    return new NotYours();
                });
    }

    /**
     * What everyone may read, or could if moderators did not withhold it, for them to decide on: until the transaction ends nobody
     * else does. Drafts are nobody's business; what was decided on one while it was public is still so when it is again.
     *
     * @throws NotFound if there is none
     */
    public Article toDecideOn(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(Article::isPublic)
                .orElseThrow(() -> new NotFound("article"));
    }

    /**
     * What everyone reads at this moment, for somebody who is not its author to translate: until the transaction ends nobody else
     * changes it, nor withholds it.
     *
     * @throws NotFound if there is none, or it is withheld, whoever asks
     */
    public Article toTranslate(UUID id) {
        Article article = toDecideOn(id);
        return head(id).filter(head -> head.standing() == Article.State.PUBLISHED).map(head -> article)
                .orElseThrow(() -> new NotFound("article"));
    }

    /**
     * What somebody may translate and everyone may read, the last published first.
     *
     * @param last of the page before, or null
     */
    public List<ArticleHead> toTranslate(UUID translator, Instant before, UUID last, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("translator", translator));
        String rest = "join translator x on x.article_id = a.id and x.account_id = :translator where a.state = 'PUBLISHED' and "
                + NOT_WITHHELD;
        if (last != null) {
            rest += "and (a.published_at, a.id) < (:before, :last) ";
            parameters.put("before", before);
            parameters.put("last", last);
        }
        return heads(rest + "order by a.published_at desc, a.id desc", parameters, null, limit);
    }

    /**
     * What has a revision of this number, for a moderator to take its words away: until the transaction ends nobody else changes it.
     *
     * @throws NotFound if there is none
     */
    Article toRedact(UUID id, int number) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(article -> article.state() != Article.State.DELETED && article.revision() >= number)
                .orElseThrow(() -> new NotFound("revision"));
    }

    boolean isOwn(UUID id, UUID author) {
        return count("id = ?1 and authorId = ?2 and state <> ?3", id, author, Article.State.DELETED) > 0;
    }

    /** What was answered to whoever made it is not given again. */
    void forgetAnswers(UUID id) {
        session.createNativeMutationQuery("delete from once_answer where location = :location")
                .setParameter("location", "/api/v1/articles/" + id).executeUpdate();
    }

    List<ArticleHead> heads(String rest, Map<String, Object> parameters, Reader reader, int limit) {
        NativeQuery<String> query = session.createNativeQuery(HEAD + rest, String.class).setParameter("now",
                clock.instant());
        if (rest.contains(":reader")) {
            query.setParameter("reader", reader.id(), UUID.class);
            query.setParameter("moderator", reader.moderator());
        }
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultStream().map(this::parse).toList();
    }

    private ArticleHead parse(String row) {
        try {
            return json.readValue(row, ArticleHead.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private RuntimeException missing(UUID id) {
        boolean wasRead = session
                .createNativeQuery("select true from article where id = :id and state = 'DELETED' and revision > 0",
                        Boolean.class)
                .setParameter("id", id).getResultStream().findFirst().isPresent();
        return wasRead ? new Gone() : new NotFound("article");
    }
}
