package social.plaza.engagement.event;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.JsonNode;
import org.hibernate.Session;

/** How far events have been applied. */
@ApplicationScoped
class Position {

    @Inject
    Session session;

    /** The position of the last event that took effect, or null before the first. */
    @Transactional
    String current() {
        return session.createNativeQuery("select position from event_reading", String.class).getSingleResultOrNull();
    }

    /** @throws IllegalStateException if another reader has moved it meanwhile: then nothing of this transaction may stay */
    @Transactional(Transactional.TxType.MANDATORY)
    void move(String from, String to) {
        int moved = session.createNativeMutationQuery("""
                update event_reading set position = :to where position is not distinct from cast(:from as text)""")
                .setParameter("from", from).setParameter("to", to).executeUpdate();
        if (moved == 0) {
            throw new IllegalStateException("another reader has applied events after " + from);
        }
    }

    /** Steps over an event that cannot be applied, and keeps it for whoever looks into it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void refuse(JsonNode event, Throwable why, Instant now) {
        session.createNativeMutationQuery("""
                insert into event_refused (position, type, data, why, refused_at)
                values (:position, :type, cast(:data as jsonb), :why, :now)
                on conflict (position) do update set why = excluded.why, refused_at = excluded.refused_at""")
                .setParameter("position", event.path("position").asText())
                .setParameter("type", event.path("type").asText())
                .setParameter("data", event.path("data").isMissingNode() ? "null" : event.path("data").toString())
                .setParameter("why", String.valueOf(why.getMessage())).setParameter("now", now).executeUpdate();
    }

    /** The word under which all was last made anew, or null. */
    @Transactional
    String rebuilt() {
        return session.createNativeQuery("select rebuilt from event_reading", String.class).getSingleResultOrNull();
    }

    @Transactional
    void rebuilt(String word) {
        session.createNativeMutationQuery("update event_reading set rebuilt = :word").setParameter("word", word)
                .executeUpdate();
    }
}
