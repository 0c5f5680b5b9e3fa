package social.plaza.engagement.feed;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.cache.CacheResult;
import io.quarkus.scheduler.Scheduled;
import org.hibernate.Session;

/**
 * The hottest articles, by rank, as they were at a moment: kept for as long as somebody may page through them, as ranks change
 * between one page and the next.
 */
@ApplicationScoped
class HotOrders {

    /** Where the hot feed ends; who wants older ones reads the latest. */
    static final int MAX = 1000;

    static final Duration KEPT = Duration.ofHours(2);

    static final String HOTTEST = """
            select c.article_id from article_count c join article_card a on a.id = c.article_id and a.state = 'PUBLISHED'
            where c.hot is not null order by c.hot desc, c.article_id desc limit :limit""";

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** The id of the order as it is now; found anew once a second at most, whoever asks. */
    @CacheResult(cacheName = "hot-order")
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    UUID current() {
        List<UUID> hottest = session.createNativeQuery(HOTTEST, UUID.class).setParameter("limit", MAX).list();
        UUID order = name(hottest);
        session.createNativeMutationQuery("""
                insert into hot_order (id, article_ids, asked_at) values (:id, :articles, :now)
                on conflict (id) do update set asked_at = excluded.asked_at""").setParameter("id", order)
                .setParameter("articles", hottest.toArray(UUID[]::new)).setParameter("now", clock.instant())
                .executeUpdate();
        return order;
    }

    boolean keeps(UUID order) {
        return session.createNativeQuery("select count(*) from hot_order where id = :id", Long.class)
                .setParameter("id", order).getSingleResult() > 0;
    }

    @Scheduled(every = "10m", delayed = "10m")
    @Transactional
    void forget() {
        Instant before = clock.instant().minus(KEPT);
        session.createNativeMutationQuery("delete from hot_order where asked_at < :before")
                .setParameter("before", before).executeUpdate();
    }

    private static UUID name(List<UUID> order) {
        ByteBuffer bytes = ByteBuffer.allocate(order.size() * 16);
        order.forEach(id -> bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()));
        return UUID.nameUUIDFromBytes(bytes.array());
    }
}
