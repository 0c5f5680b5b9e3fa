package social.plaza.engagement.reward;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import social.plaza.engagement.card.AccountCard;
import social.plaza.engagement.card.AccountView;

/** The ledger as each person sees it. */
@ApplicationScoped
class Wallets {

    @Schema(name = "Balance")
    record Balance(String asset, long amount) {}

    /**
     * One line of a wallet.
     *
     * @param amount signed: what went out is negative
     * @param with the other side; null where that is the treasury
     */
    @Schema(name = "WalletEntry")
    record Entry(UUID id, Instant at, String asset, long amount, String kind, @Schema(nullable = true) AccountView with,
            @Schema(nullable = true) UUID rewardId,
            @Schema(nullable = true) String reason) {}

    private static final String ENTRIES = """
            select e.id, e.at, e.asset, e.amount, t.kind, r.id as reward, t.reason, {w.*}
            from ledger_account a
            join ledger_entry e on e.account_id = a.id
            join ledger_transfer t on t.id = e.transfer_id
            join ledger_entry o on o.transfer_id = t.id and o.account_id <> a.id
            join ledger_account b on b.id = o.account_id
            left join account_card w on w.id = b.holder
            left join reward r on r.transfer_id = t.id
            """;

    @Inject
    Session session;

    /** What someone has of each asset that there is. */
    List<Balance> balances(UUID holder) {
        return session
                .createNativeQuery("""
                select s.code, coalesce(a.balance, 0) + coalesce((select sum(amount) from ledger_income where account_id = a.id), 0)
                from asset s left join ledger_account a on a.asset = s.code and a.holder = :holder order by s.code""",
                        Object[].class)
                .setParameter("holder", holder).stream()
                .map(row -> new Balance((String) row[0], ((Number) row[1]).longValue())).toList();
    }

    /** The latest first. */
    List<Entry> entries(UUID holder, Instant before, UUID beforeId, int limit) {
        return scalars(session.createNativeQuery(ENTRIES + """
                where a.holder = :holder and (e.at, e.id) < (:before, :beforeId) order by e.at desc, e.id desc""",
                Object[].class))
                .setParameter("holder", holder).setParameter("before", before).setParameter("beforeId", beforeId)
                .setMaxResults(limit).stream().map(Wallets::entry).toList();
    }

    /** The receiver's line of a grant. */
    Optional<Granted> grant(UUID transfer) {
        return session.createNativeQuery("""
                select e.at, e.asset, e.amount, t.reason, {w.*} from ledger_transfer t
                join ledger_entry e on e.transfer_id = t.id and e.amount > 0 join ledger_account a on a.id = e.account_id
                join account_card w on w.id = a.holder where t.id = :transfer and t.kind = 'GRANT'""", Object[].class)
                .addScalar("at", Instant.class).addScalar("asset", String.class).addScalar("amount", Long.class)
                .addScalar("reason", String.class).addEntity("w", AccountCard.class).setParameter("transfer", transfer)
                .stream()
                .map(row -> new Granted(transfer, AccountView.of((AccountCard) row[4]), (String) row[1], (Long) row[2],
                        (String) row[3], (Instant) row[0]))
                .findFirst();
    }

    /** What was granted to whom, and why. */
    @Schema(name = "Grant")
    record Granted(UUID id, AccountView account, String asset, long amount, String reason, Instant at) {}

    private static NativeQuery<Object[]> scalars(NativeQuery<Object[]> query) {
        return query.addScalar("id", UUID.class).addScalar("at", Instant.class).addScalar("asset", String.class)
                .addScalar("amount", Long.class).addScalar("kind", String.class).addScalar("reward", UUID.class)
                .addScalar("reason", String.class).addEntity("w", AccountCard.class);
    }

    private static Entry entry(Object[] row) {
        return new Entry((UUID) row[0], (Instant) row[1], (String) row[2], (Long) row[3], (String) row[4],
                row[7] == null ? null : AccountView.of((AccountCard) row[7]), (UUID) row[5], (String) row[6]);
    }
}
