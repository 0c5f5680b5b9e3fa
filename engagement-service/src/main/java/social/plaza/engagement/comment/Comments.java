package social.plaza.engagement.comment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import social.plaza.engagement.card.AccountCard;
import social.plaza.engagement.card.ArticleCard;
import social.plaza.engagement.card.ArticleCards;
import social.plaza.http.Cursor;

/** All that was ever said, and who likes it. What was said about an article that readers do not see does not exist for them. */
@ApplicationScoped
public class Comments {

    /** Someone's words, as a reward is for them. */
    public record Said(AccountCard author, int revision) {}

    record Listed(Comment comment, AccountCard author, boolean liked) {}

    /** So many replies of each comment come with it, down to three levels; the others are asked for. */
    static final int BREADTH = 3;

    private static final String LISTED = """
            select {c.*}, {a.*}, exists (select from comment_like l where l.comment_id = c.id and l.account_id = :viewer) as liked
            """;

    private static final String FIRST_REPLIES = """
            cross join lateral (select * from comment where parent_id = p.id order by created_at, id limit %d) r"""
            .formatted(BREADTH);

    @Inject
    Session session;

    @Inject
    ArticleCards articles;

    void add(Comment comment) {
        session.persist(comment);
    }

    /** One that readers see the place of, deleted or not. */
    Optional<Comment> find(UUID id) {
        return session
                .createSelectionQuery("""
                from Comment c where c.id = :id
                and exists (select 1 from ArticleCard a where a.id = c.articleId and a.state = 'PUBLISHED')""",
                        Comment.class)
                .setParameter("id", id).uniqueResultOptional();
    }

    /** One that whoever asks may read, deleted or not: also while its article is withdrawn or withheld, if they may read that. */
    Optional<Comment> readable(UUID id) {
        return session.createSelectionQuery("""
                select c, a from Comment c join ArticleCard a on a.id = c.articleId where c.id = :id""", Object[].class)
                .setParameter("id", id).stream().filter(row -> articles.mayRead((ArticleCard) row[1]))
                .map(row -> (Comment) row[0]).findFirst();
    }

    /** The same as {@link #find}, kept from being changed by others until this transaction is through. */
    Optional<Comment> lock(UUID id) {
        return find(id).map(this::locked);
    }

    /** Kept in the same way; one's own whatever became of its article: whoever wrote it can always take it back. */
    Optional<Comment> lockToDelete(UUID id, UUID by) {
        return Optional.ofNullable(session.find(Comment.class, id)).filter(comment -> comment.isOf(by))
                .or(() -> readable(id)).map(this::locked);
    }

    private Comment locked(Comment comment) {
        session.refresh(comment, LockModeType.PESSIMISTIC_WRITE);
        return comment;
    }

    /** What can be rewarded: a comment that is not deleted, of an article that readers see. */
    public Optional<Said> said(UUID id) {
        return find(id).filter(comment -> !comment.isDeleted())
                .map(comment -> new Said(session.find(AccountCard.class, comment.authorId()), comment.revision()));
    }

    Optional<Listed> listed(UUID id, UUID viewer) {
        return listed(session.createNativeQuery(LISTED + """
                from comment c left join account_card a on a.id = c.author_id where c.id = :id""", Object[].class)
                .setParameter("id", id), viewer).stream().findFirst();
    }

    /** The first of them in this order, or those after a comment that stood in it. */
    List<Listed> list(Siblings siblings, Order order, Optional<Cursor> after, int limit, UUID viewer) {
        NativeQuery<Object[]> query = session.createNativeQuery(
                LISTED + """
                from comment c left join account_card a on a.id = c.author_id where %s and %s"""
                        .formatted(siblings.condition(), order.sql),
                Object[].class).setParameter("of", siblings.of()).setMaxResults(limit);
        order.begin(query, after);
        return listed(query, viewer);
    }

    /** The next ones of an order that is kept; a comment's row never goes. */
    List<Listed> ranked(BestPlace place, int limit, UUID viewer) {
        return listed(session.createNativeQuery(LISTED + """
                from comment_order k cross join unnest(k.comment_ids) with ordinality o (comment_id, ord)
                join comment c on c.id = o.comment_id left join account_card a on a.id = c.author_id
                where k.id = :order and o.ord > :rank order by o.ord""", Object[].class)
                .setParameter("order", place.order()).setParameter("rank", place.rank()).setMaxResults(limit), viewer);
    }

    /** Those that an order has no place for: the latest first. */
    List<Listed> unranked(Siblings siblings, BestPlace place, int limit, UUID viewer) {
        return listed(session.createNativeQuery(LISTED + """
                from comment c left join account_card a on a.id = c.author_id
                where %s and (c.created_at, c.id) < (:at, :id)
                    and c.id not in (select unnest(comment_ids) from comment_order where id = :order)
                order by c.created_at desc, c.id desc""".formatted(siblings.condition()), Object[].class)
                .setParameter("of", siblings.of()).setParameter("order", place.order())
                .setParameter("at", place.at()).setParameter("id", place.id()).setMaxResults(limit), viewer);
    }

    /** The first replies of each of these, and theirs: three levels in one query, each level bounded. */
    List<Listed> below(Collection<UUID> parents, UUID viewer) {
        return parents.isEmpty()
                ? List.of()
                : listed(session.createNativeQuery("""
                with one as (select r.* from comment p %1$s where p.id in (:parents)),
                two as (select r.* from one p %1$s),
                three as (select r.* from two p %1$s)
                %2$s
                from (table one union all table two union all table three) c left join account_card a on a.id = c.author_id
                order by c.created_at, c.id""".formatted(FIRST_REPLIES, LISTED), Object[].class)
                        .setParameter("parents", parents), viewer);
    }

    private static List<Listed> listed(NativeQuery<Object[]> query, UUID viewer) {
        return query.addEntity("c", Comment.class).addEntity("a", AccountCard.class).addScalar("liked", Boolean.class)
                .setParameter("viewer", viewer, UUID.class).stream()
                .map(row -> new Listed((Comment) row[0], (AccountCard) row[1], (Boolean) row[2])).toList();
    }

    /**
     * Counts an answer.
     *
     * @return false if there is nothing left to answer
     */
    boolean answered(UUID parent) {
        return session.createNativeMutationQuery("""
                update comment set replies = replies + 1 where id = :id and state = 'VISIBLE'""")
                .setParameter("id", parent)
                .executeUpdate() == 1;
    }

    void like(UUID comment, UUID account, Instant now) {
        count(comment,
                session.createNativeMutationQuery(
                        """
                insert into comment_like (comment_id, account_id, at)
                select id, :account, :now from comment where id = :comment and state = 'VISIBLE' on conflict do nothing""")
                        .setParameter("comment", comment).setParameter("account", account).setParameter("now", now)
                        .executeUpdate());
    }

    void unlike(UUID comment, UUID account) {
        count(comment, -session.createNativeMutationQuery("""
                delete from comment_like where comment_id = :comment and account_id = :account""")
                .setParameter("comment", comment).setParameter("account", account).executeUpdate());
    }

    private void count(UUID comment, int change) {
        if (change != 0) {
            session.createNativeMutationQuery("update comment set likes = likes + :change where id = :id")
                    .setParameter("change", change).setParameter("id", comment).executeUpdate();
        }
    }

    /** Which of these handles, in lower case, people have. */
    Set<String> existing(Set<String> handles) {
        return handles.isEmpty()
                ? Set.of()
                : Set.copyOf(session
                        .createNativeQuery("""
                select lower(handle) from account_card where lower(handle) in (:handles) and state <> 'DELETED'""",
                                String.class)
                        .setParameter("handles", handles).list());
    }
}
