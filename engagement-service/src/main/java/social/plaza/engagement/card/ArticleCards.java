package social.plaza.engagement.card;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import org.hibernate.Session;
import social.plaza.engagement.count.Counts;
import social.plaza.http.Caller;
import social.plaza.http.NotFound;

/** The articles that engagement knows of; one that it does not know yet is asked for. */
@ApplicationScoped
public class ArticleCards {

    @Inject
    Session session;

    @Inject
    Counts counts;

    @Inject
    Caller caller;

    /**
     * An article that readers see.
     *
     * @throws UnknownArticle if it is not known here; where {@link MeetsArticles} stands, content is asked for it
     * @throws NotFound if readers do not see it
     */
    @Transactional
    public ArticleCard published(UUID id) {
        ArticleCard card = known(id);
        if (!card.isPublished()) {
            throw new NotFound("article");
        }
        return card;
    }

    /**
     * An article of which whoever asks may read what people did with it.
     *
     * @throws UnknownArticle as {@link #published} does
     * @throws NotFound if it is not published, and they {@linkplain #mayRead may not read} it
     */
    @Transactional
    public ArticleCard readable(UUID id) {
        ArticleCard card = known(id);
        if (!mayRead(card)) {
            throw new NotFound("article");
        }
        return card;
    }

    /** Everyone what is published; its author, and moderators, also while it is withdrawn or withheld; nobody what is deleted. */
    public boolean mayRead(ArticleCard card) {
        return card.isPublished() || !card.isDeleted() && !caller.isAnonymous()
                && (caller.isModerator() || card.author().id().equals(caller.id()));
    }

    private ArticleCard known(UUID id) {
        return Optional.ofNullable(session.find(ArticleCard.class, id)).orElseThrow(() -> new UnknownArticle(id));
    }

    /**
     * Takes over what content answered when it was asked for an article that no event had told of. By now an event may have: what
     * it told is later than this answer, and stays.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void introduce(JsonNode article) {
        if (insert(article, "do nothing") > 0) {
            place(article);
        }
    }

    /**
     * Takes over what content tells of an article: a snapshot of all that a card shows, or only its state if readers see it not. One
     * that is older than what is known changes nothing: events come in the order of their transactions, and one of them may have
     * looked at the article before another changed it, and be told of after it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(JsonNode article) {
        int taken = insert(article, """
                do update set version = excluded.version, rules = excluded.rules, author_id = excluded.author_id, state = excluded.state,
                    revision = excluded.revision, slug = excluded.slug, url = excluded.url,
                    language = excluded.language, title = excluded.title, summary = excluded.summary,
                    topics = excluded.topics, cashtags = excluded.cashtags, cover = excluded.cover,
                    source_kind = excluded.source_kind, source_name = excluded.source_name,
                    translations = excluded.translations, disclaimers = excluded.disclaimers,
                    published_at = excluded.published_at, edited_at = excluded.edited_at
                where (article_card.version, article_card.rules) <= (excluded.version, excluded.rules)""");
        if (taken > 0) {
            place(article);
        }
    }

    /** Gives an article its place in the feeds of its topics and cash tags, and among the hot ones. */
    private void place(JsonNode article) {
        UUID id = UUID.fromString(article.path("id").asText());
        session.createNativeMutationQuery("delete from article_topic where article_id = :id").setParameter("id", id)
                .executeUpdate();
        session.createNativeMutationQuery("""
                insert into article_topic (topic, published_at, article_id)
                select distinct name, published_at, id from article_card, unnest(topics || cashtags) tag,
                    unnest(array[lower(tag), case when tag = any(cashtags) then '$' || upper(tag) end]) name
                where id = :id and state = 'PUBLISHED' and name is not null""").setParameter("id", id).executeUpdate();
        counts.rank(id);
    }

    private int insert(JsonNode article, String known) {
        return session.createNativeMutationQuery("""
                insert into article_card (id, version, rules, author_id, state, revision, slug, url, language, title, summary, topics,
                    cashtags, cover, source_kind, source_name, translations, disclaimers, published_at, edited_at)
                select (a ->> 'id')::uuid, coalesce((a ->> 'version')::integer, 0),
                    coalesce((a ->> 'rules')::integer, 0), (a ->> 'authorId')::uuid, a ->> 'state', (a ->> 'revision')::integer,
                    a ->> 'slug', a ->> 'url', a ->> 'language', a ->> 'title', a ->> 'summary',
                    array(select jsonb_array_elements_text(coalesce(nullif(a -> 'topics', 'null'), '[]'))),
                    array(select jsonb_array_elements_text(coalesce(nullif(a -> 'cashtags', 'null'), '[]'))),
                    nullif(a -> 'cover', 'null'), a -> 'source' ->> 'kind', a -> 'source' ->> 'name',
                    coalesce(nullif(a -> 'translations', 'null'), '[]'),
                    coalesce(nullif(a -> 'disclaimers', 'null'), '[]'),
                    (a ->> 'publishedAt')::timestamptz, (a ->> 'editedAt')::timestamptz
                from (select cast(:article as jsonb)) given (a)
                on conflict (id) """ + known)
                .setParameter("article", article.toString()).executeUpdate();
    }
}
