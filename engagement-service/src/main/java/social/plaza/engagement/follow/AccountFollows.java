package social.plaza.engagement.follow;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Who follows whom; how many do is kept with each change, and never counted when it is read. */
@ApplicationScoped
class AccountFollows {

    @Inject
    Session session;

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID follower, UUID followed, Instant now) {
        int added = session.createNativeMutationQuery("""
                insert into follow_account (follower_id, followed_id, at) values (:follower, :followed, :now)
                on conflict do nothing""").setParameter("follower", follower).setParameter("followed", followed)
                .setParameter("now", now).executeUpdate();
        count(follower, followed, added);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(UUID follower, UUID followed) {
        int removed = session.createNativeMutationQuery("""
                delete from follow_account where follower_id = :follower and followed_id = :followed""")
                .setParameter("follower", follower).setParameter("followed", followed).executeUpdate();
        count(follower, followed, -removed);
    }

    /** @param viewer who asks, or null for someone who is not signed in */
    FollowView.OfAccount figures(UUID account, UUID viewer) {
        Tuple row = session.createNativeQuery(
                """
                select exists (select from follow_account where follower_id = cast(:viewer as uuid) and followed_id = :account),
                    coalesce(max(followers), 0), coalesce(max(followed), 0) from follow_count where account_id = :account""",
                Tuple.class).setParameter("viewer", viewer).setParameter("account", account).getSingleResult();
        return new FollowView.OfAccount(viewer == null ? null : row.get(0, Boolean.class), row.get(1, Long.class),
                row.get(2, Long.class));
    }

    private void count(UUID follower, UUID followed, int change) {
        if (change == 0) {
            return;
        }
        // always in the same order, or two who follow each other at one time would wait for each other
        Stream.of(follower, followed).sorted().forEach(account -> session.createNativeMutationQuery("""
                insert into follow_count as c (account_id, %1$s) values (:account, greatest(:change, 0))
                on conflict (account_id) do update set %1$s = c.%1$s + :change"""
                .formatted(account.equals(follower) ? "followed" : "followers")).setParameter("account", account)
                .setParameter("change", change).executeUpdate());
    }
}
