package social.plaza.engagement.reward;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

/**
 * All transfers that ever were, and who holds what. It only ever grows: the database keeps this application from changing an
 * entry, and refuses transfers that do not balance and people's accounts below zero.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Ledger {

    enum Kind {
        WELCOME, GRANT, REWARD
    }

    /** Holder of no name: the one who issues the asset. */
    static final UUID TREASURY = null;

    /**
     * What is to be booked.
     *
     * @param by who asked for it, under which idempotency {@code key}; both null where nobody did
     */
    record Transfer(Kind kind, String asset, UUID from, UUID to, long amount, UUID by, String key, String reason,
            Instant at) {}

    @Inject
    Session session;

    void open(String asset, UUID... holders) {
        // in one order everywhere, so that two who open each other's accounts do not wait for each other
        List<UUID> ordered = Stream.of(holders).sorted().toList();
        ordered.forEach(holder -> session
                .createNativeMutationQuery(
                        """
                insert into ledger_account (asset, kind, holder) values (:asset, 'PERSON', :holder) on conflict do nothing""")
                .setParameter("asset", asset).setParameter("holder", holder).executeUpdate());
    }

    /** What someone has, all of it ready to spend; nobody else spends from it until this transaction is through. */
    long settled(UUID holder, String asset) {
        return session.createNativeQuery("""
                select ledger_settle(id) from ledger_account where holder = :holder and asset = :asset""", Long.class)
                .setParameter("holder", holder).setParameter("asset", asset).uniqueResultOptional().orElse(0L);
    }

    /** How much someone has given since a moment. */
    long given(UUID holder, String asset, Instant since) {
        return session.createNativeQuery("""
                select coalesce(-sum(e.amount), 0) from ledger_entry e join ledger_account a on a.id = e.account_id
                where a.holder = :holder and a.asset = :asset and e.amount < 0 and e.at > :since""", Long.class)
                .setParameter("holder", holder).setParameter("asset", asset).setParameter("since", since)
                .getSingleResult();
    }

    /** What was booked when somebody asked for it under a key; keys are kept for ever. */
    Optional<UUID> under(UUID by, String key) {
        return session.createNativeQuery("select id from ledger_transfer where by_id = :by and key = :key", UUID.class)
                .setParameter("by", by).setParameter("key", key).uniqueResultOptional();
    }

    UUID book(Transfer transfer) {
        return book(session.createNativeQuery("select uuidv7()", UUID.class).getSingleResult(), transfer);
    }

    /** Welcomes someone, unless that was done before. */
    void welcome(Transfer transfer) {
        session.createNativeQuery("""
                insert into ledger_welcome (holder, transfer_id) values (:holder, uuidv7()) on conflict (holder) do nothing
                returning transfer_id""", UUID.class).setParameter("holder", transfer.to()).uniqueResultOptional()
                .ifPresent(id -> book(id, transfer));
    }

    private UUID book(UUID id, Transfer transfer) {
        session.createNativeMutationQuery("""
                insert into ledger_transfer (id, kind, asset, at, by_id, key, reason)
                values (:id, :kind, :asset, :at, :by, :key, :reason)""").setParameter("id", id)
                .setParameter("kind", transfer.kind().name()).setParameter("asset", transfer.asset())
                .setParameter("at", transfer.at()).setParameter("by", transfer.by(), UUID.class)
                .setParameter("key", transfer.key(), String.class)
                .setParameter("reason", transfer.reason(), String.class)
                .executeUpdate();
        enter(id, transfer, transfer.from(), -transfer.amount());
        enter(id, transfer, transfer.to(), transfer.amount());
        return id;
    }

    private void enter(UUID id, Transfer transfer, UUID holder, long amount) {
        session.createNativeMutationQuery("""
                insert into ledger_entry (transfer_id, account_id, asset, amount, at)
                select :transfer, id, asset, :amount, :at from ledger_account
                where asset = :asset and holder is not distinct from :holder""").setParameter("transfer", id)
                .setParameter("holder", holder, UUID.class).setParameter("asset", transfer.asset())
                .setParameter("amount", amount).setParameter("at", transfer.at()).executeUpdate();
    }
}
