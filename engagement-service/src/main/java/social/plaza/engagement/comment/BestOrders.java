package social.plaza.engagement.comment;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;
import org.hibernate.Session;

/**
 * In which order the best comments stood when a first page was asked for: kept for as long as somebody may page through it, as
 * likes change between one page and the next.
 */
@ApplicationScoped
class BestOrders {

    /** Those after it follow by time, the latest first: hardly anybody liked them. */
    static final int MAX = 500;
    static final Duration KEPT = Duration.ofHours(2);

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** The id of the order as it is now. It is written once, and again not more than once a minute while it does not change. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UUID current(Siblings siblings) {
        List<UUID> best = session.createNativeQuery("""
                select c.id from comment c where %s order by c.likes desc, c.created_at desc, c.id desc limit :max"""
                .formatted(siblings.condition()), UUID.class).setParameter("of", siblings.of())
                .setParameter("max", MAX).list();
        UUID order = name(siblings.of(), best);
        session.createNativeMutationQuery("""
                insert into comment_order as o (id, of_id, comment_ids, asked_at) values (:id, :of, :comments, :now)
                on conflict (id) do update set asked_at = excluded.asked_at
                where o.asked_at < excluded.asked_at - interval '1 minute'""").setParameter("id", order)
                .setParameter("of", siblings.of()).setParameter("comments", best.toArray(UUID[]::new))
                .setParameter("now", clock.instant()).executeUpdate();
        return order;
    }

    boolean keeps(UUID order, Siblings siblings) {
        return session
                .createNativeQuery("select count(*) from comment_order where id = :id and of_id = :of", Long.class)
                .setParameter("id", order).setParameter("of", siblings.of()).getSingleResult() > 0;
    }

    @Scheduled(every = "10m", delayed = "10m")
    @Transactional
    void forget() {
        session.createNativeMutationQuery("delete from comment_order where asked_at < :before")
                .setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }

    private static UUID name(UUID of, List<UUID> order) {
        ByteBuffer bytes = ByteBuffer.allocate((order.size() + 1) * 16);
        bytes.putLong(of.getMostSignificantBits()).putLong(of.getLeastSignificantBits());
        order.forEach(id -> bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
        return UUID.nameUUIDFromBytes(bytes.array());
    }
}
