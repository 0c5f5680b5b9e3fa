package social.plaza.content.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import social.plaza.http.Cursor;

/**
 * Who is signed in where. A session is carried by a refresh token that is replaced at each use; one that is used again was
 * copied, and ends the session for both who have it.
 */
@ApplicationScoped
class Sessions {

    /** How long a session lasts without being used. */
    static final Duration LIFE = Duration.ofDays(30);

    /** A list begins after these: no session was used that late. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    /** A session with the refresh token that carries it on, which is told only now. */
    record Opened(UUID id, UUID account, String refreshToken) {}

    @Inject
    Session database;

    @Inject
    Clock clock;

    Opened open(UUID account, String userAgent) {
        Instant now = clock.instant();
        UUID id = database.createNativeQuery("""
                insert into session (account_id, user_agent, created_at, last_used_at, expires_at)
                values (:account, :agent, :now, :now, :expires) returning id""", UUID.class)
                .setParameter("account", account).setParameter("agent", userAgent).setParameter("now", now)
                .setParameter("expires", now.plus(LIFE)).getSingleResult();
        return new Opened(id, account, nextToken(id, now));
    }

    /**
     * Replaces a refresh token, if it is one that can be used. One that was used before, or too late, ends its session; so the
     * transaction must be committed whatever comes out.
     */
    @Transactional
    Optional<Opened> rotate(String refreshToken) {
        byte[] hash = Secret.hash(refreshToken);
        Instant now = clock.instant();
        Optional<Tuple> session = touch(hash, now);
        if (session.isEmpty()) {
            return Optional.empty();
        }
        UUID id = session.get().get(0, UUID.class);
        if (!use(hash, now)) {
            delete(id);
            return Optional.empty();
        }
        return Optional.of(new Opened(id, session.get().get(1, UUID.class), nextToken(id, now)));
    }

    /** Locks the session, so that of two that come with one token the second sees what the first did. */
    private Optional<Tuple> touch(byte[] hash, Instant now) {
        return database.createNativeQuery("""
                update session set last_used_at = :now, expires_at = :expires
                where id = (select session_id from refresh_token where hash = :hash)
                returning id, account_id""", Tuple.class).setParameter("now", now)
                .setParameter("expires", now.plus(LIFE)).setParameter("hash", hash).getResultStream().findFirst();
    }

    private boolean use(byte[] hash, Instant now) {
        return database.createNativeMutationQuery("""
                update refresh_token set used_at = :now
                where hash = :hash and used_at is null and expires_at > :now""")
                .setParameter("hash", hash).setParameter("now", now).executeUpdate() == 1;
    }

    private String nextToken(UUID session, Instant now) {
        String token = Secret.random();
        database.createNativeMutationQuery("""
                insert into refresh_token (hash, session_id, expires_at) values (:hash, :session, :expires)""")
                .setParameter("hash", Secret.hash(token)).setParameter("session", session)
                .setParameter("expires", now.plus(LIFE)).executeUpdate();
        return token;
    }

    /** Ends the session of a refresh token, also of one that was used. */
    @Transactional
    void endByToken(String refreshToken) {
        database.createNativeMutationQuery("""
                delete from session where id = (select session_id from refresh_token where hash = :hash)""")
                .setParameter("hash", Secret.hash(refreshToken)).executeUpdate();
    }

    /** @return false if it is not a session of this account */
    boolean end(UUID account, UUID id) {
        return database.createNativeMutationQuery("delete from session where id = :id and account_id = :account")
                .setParameter("id", id).setParameter("account", account).executeUpdate() == 1;
    }

    /** @param kept a session that stays, or null to end all */
    void endAll(UUID account, UUID kept) {
        database.createNativeMutationQuery("""
                delete from session where account_id = :account and id is distinct from cast(:kept as uuid)""")
                .setParameter("account", account).setParameter("kept", kept == null ? null : kept.toString())
                .executeUpdate();
    }

    /** The sessions of an account, the last used first. */
    List<SessionView> of(UUID account, UUID current, Optional<Cursor> after, int limit) {
        return database.createNativeQuery("""
                select id, created_at, last_used_at, user_agent from session
                where account_id = :account and expires_at > :now and (last_used_at, id) < (:before, :beforeId)
                order by last_used_at desc, id desc limit :limit""", Tuple.class)
                .setParameter("account", account).setParameter("now", clock.instant())
                .setParameter("before", after.map(cursor -> cursor.instant(0)).orElse(NEVER))
                .setParameter("beforeId", after.map(cursor -> cursor.uuid(1)).orElse(LAST))
                .setParameter("limit", limit).getResultStream().map(row -> SessionView.of(row, current)).toList();
    }

    /** Deletes what has expired. */
    void forget(Instant before) {
        database.createNativeMutationQuery("delete from session where expires_at < :before")
                .setParameter("before", before).executeUpdate();
        database.createNativeMutationQuery("delete from refresh_token where expires_at < :before")
                .setParameter("before", before).executeUpdate();
    }

    private void delete(UUID id) {
        database.createNativeMutationQuery("delete from session where id = :id").setParameter("id", id)
                .executeUpdate();
    }
}
