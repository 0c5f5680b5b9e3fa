package social.plaza.engagement.follow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import social.plaza.engagement.card.AccountCard;
import social.plaza.http.Cursor;

/** The lists of follows, the newest first; each answers one more than the limit if there is more. */
@ApplicationScoped
class Following {

    /**
     * @param topic or cash tag, as it is listed
     * @param key the id of the account or the topic: with the time, where it stands in the list
     */
    record Followed(AccountCard account, String topic, Instant at, String key) {}

    /** Of an account, a topic, or a cash tag. */
    private static final Pattern KEY = Pattern
            .compile("a[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|t\\$?[\\p{L}\\p{N}\\p{M}._-]+");
    private static final String FIRST = "a" + Cursor.LAST_ID;

    private static final String ACCOUNTS = """
            (select followed_id account_id, cast(null as text) topic, at, 'a' || followed_id key from follow_account f
                join account_card u on u.id = f.followed_id and u.state <> 'DELETED'
                where follower_id = :account and at <= :at and (at, 'a' || followed_id) < (:at, :key)
                order by at desc, followed_id desc limit :limit)""";
    private static final String TOPICS = """
            (select cast(null as uuid) account_id, topic, at, 't' || topic key from follow_topic
                where follower_id = :account and at <= :at and (at, 't' || topic) < (:at, :key)%s
                order by at desc, topic desc limit :limit)""";
    private static final String FOLLOWERS = """
            (select follower_id account_id, cast(null as text) topic, at, 'a' || follower_id key from follow_account f
                join account_card u on u.id = f.follower_id and u.state <> 'DELETED'
                where followed_id = :account and at <= :at and (at, 'a' || follower_id) < (:at, :key)
                order by at desc, follower_id desc limit :limit)""";

    @Inject
    Session session;

    List<Followed> accounts(UUID of, Optional<Cursor> after, int limit) {
        return list(ACCOUNTS, of, after, limit);
    }

    List<Followed> topics(UUID of, Optional<Cursor> after, int limit) {
        return list(TOPICS.formatted(" and topic not like '$%'"), of, after, limit);
    }

    List<Followed> cashtags(UUID of, Optional<Cursor> after, int limit) {
        return list(TOPICS.formatted(" and topic like '$%'"), of, after, limit);
    }

    List<Followed> all(UUID of, Optional<Cursor> after, int limit) {
        return list(ACCOUNTS + " union all " + TOPICS.formatted(""), of, after, limit);
    }

    List<Followed> followers(UUID of, Optional<Cursor> after, int limit) {
        return list(FOLLOWERS, of, after, limit);
    }

    private List<Followed> list(String follows, UUID of, Optional<Cursor> after, int limit) {
        Cursor last = after.orElse(Cursor.of(Cursor.NEWEST, FIRST));
        String key = last.text(1, KEY);
        NativeQuery<Object[]> query = session.createNativeQuery("""
                select {u.*}, f.topic, f.at followed_at, f.key from (%s) f left join account_card u on u.id = f.account_id
                order by f.at desc, f.key desc limit :limit""".formatted(follows), Object[].class)
                .addEntity("u", AccountCard.class).addScalar("topic", String.class)
                .addScalar("followed_at", Instant.class).addScalar("key", String.class);
        return query.setParameter("account", of).setParameter("limit", limit + 1)
                .setParameter("at", last.instant(0)).setParameter("key", key).getResultStream()
                .map(row -> new Followed((AccountCard) row[0], (String) row[1], (Instant) row[2], (String) row[3]))
                .toList();
    }
}
