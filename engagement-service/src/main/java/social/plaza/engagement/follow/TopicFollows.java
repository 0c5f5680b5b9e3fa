package social.plaza.engagement.follow;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Who follows which topic. */
@ApplicationScoped
class TopicFollows {

    @Inject
    Session session;

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID follower, Topic topic, Instant now) {
        count(topic, session.createNativeMutationQuery("""
                insert into follow_topic (follower_id, topic, at) values (:follower, :topic, :now)
                on conflict do nothing""").setParameter("follower", follower).setParameter("topic", topic.name())
                .setParameter("now", now).executeUpdate());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remove(UUID follower, Topic topic) {
        count(topic, -session.createNativeMutationQuery("""
                delete from follow_topic where follower_id = :follower and topic = :topic""")
                .setParameter("follower", follower).setParameter("topic", topic.name()).executeUpdate());
    }

    /** @param viewer who asks, or null for someone who is not signed in */
    FollowView.OfTopic figures(Topic topic, UUID viewer) {
        Tuple row = session.createNativeQuery("""
                select exists (select from follow_topic where follower_id = cast(:viewer as uuid) and topic = :topic),
                    coalesce(max(followers), 0) from topic_count where topic = :topic""", Tuple.class)
                .setParameter("viewer", viewer).setParameter("topic", topic.name()).getSingleResult();
        return new FollowView.OfTopic(viewer == null ? null : row.get(0, Boolean.class), row.get(1, Long.class));
    }

    private void count(Topic topic, int change) {
        if (change != 0) {
            session.createNativeMutationQuery("""
                    insert into topic_count as c (topic, followers) values (:topic, greatest(:change, 0))
                    on conflict (topic) do update set followers = c.followers + :change""")
                    .setParameter("topic", topic.name()).setParameter("change", change).executeUpdate();
        }
    }
}
