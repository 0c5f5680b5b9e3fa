package social.plaza.http;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** The answers that were given under idempotency keys. */
@ApplicationScoped
class OnceAnswers {

    /** @param request hash of the request that it answered */
    record Answer(byte[] request, int status, String location, String etag, String body) {}

    @Inject
    Session session;

    /** @throws TwinInFlight if the same request is being worked on right now */
    void lock(UUID account, String key) {
        boolean alone = session
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", Boolean.class)
                .setParameter("name", account + " " + key).getSingleResult();
        if (!alone) {
            throw new TwinInFlight();
        }
    }

    Optional<Answer> find(UUID account, String key, Instant keptSince) {
        return session.createNativeQuery("""
                select request, status, location, etag, body from once_answer
                where account_id = :account and key = :key and made_at > :since""", Tuple.class)
                .setParameter("account", account).setParameter("key", key).setParameter("since", keptSince)
                .getResultStream()
                .map(row -> new Answer((byte[]) row.get(0), ((Number) row.get(1)).intValue(), (String) row.get(2),
                        (String) row.get(3), (String) row.get(4)))
                .findFirst();
    }

    void keep(UUID account, String key, byte[] request, Answer answer, Instant now) {
        session.createNativeMutationQuery(
                """
                insert into once_answer (account_id, key, request, status, location, etag, body, made_at)
                values (:account, :key, :request, :status, :location, :etag, :body, :now)
                on conflict (account_id, key) do update set request = excluded.request, status = excluded.status,
                    location = excluded.location, etag = excluded.etag, body = excluded.body, made_at = excluded.made_at""")
                .setParameter("account", account).setParameter("key", key).setParameter("request", request)
                .setParameter("status", answer.status()).setParameter("location", answer.location())
                .setParameter("etag", answer.etag()).setParameter("body", answer.body()).setParameter("now", now)
                .executeUpdate();
    }

    int forget(Instant before) {
        return session.createNativeMutationQuery("delete from once_answer where made_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
