package social.plaza.content.disclaimer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CacheResult;
import org.hibernate.Session;
import social.plaza.content.setting.Settings;

/** The policy as it is kept: disclaimers, their versions, and all rules that there were. */
@ApplicationScoped
public class Policies {

    private static final String CACHE = "disclaimer-policy";

    /** Names the lock that articles share while they are told of, and that a change of rules takes alone. */
    private static final long LOCK = 0x504f4c494359L;

    @Inject
    Session session;

    @Inject
    ObjectMapper json;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @CacheName(CACHE)
    @Inject
    Cache cache;

    /** For reading: at most a second old on another instance than that which changed it, never older. */
    @CacheResult(cacheName = CACHE)
    public Policy current() {
        return load();
    }

    /** For telling others what applies to an article: until the transaction ends no rule changes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Policy settled() {
        hold();
        return load();
    }

    /** Until the transaction ends no rule changes; one that is being changed is waited for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold() {
        lock("pg_advisory_xact_lock_shared");
    }

    /**
     * For changing the policy: until the transaction ends nobody tells of an article. Only then is the policy of before
     * forgotten: sooner, whoever reads in between would bring it back.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Policy toChange() {
        lock("pg_advisory_xact_lock");
        transactions.registerInterposedSynchronization(forgetting());
        return load();
    }

    private Synchronization forgetting() {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing has changed yet
            }

            @Override
            public void afterCompletion(int status) {
                cache.invalidateAll().await().indefinitely();
            }
        };
    }

    private void lock(String how) {
        session.createNativeQuery("select true from " + how + "(:lock)", Boolean.class).setParameter("lock", LOCK)
                .getSingleResult();
    }

    /** As it is committed, and as this transaction has made it. */
    Policy load() {
        return new Policy(disclaimers(), ruleSets(), settings.language());
    }

    private List<Disclaimer> disclaimers() {
        List<Disclaimer> disclaimers = new ArrayList<>();
        for (Tuple row : session.createNativeQuery("""
                select d.key, d.position, v.number, v.effective_from, cast(v.texts as text)
                from disclaimer d left join disclaimer_version v on v.key = d.key order by d.position, v.number""",
                Tuple.class).getResultList()) {
            String key = row.get(0, String.class);
            if (disclaimers.isEmpty() || !disclaimers.getLast().key().equals(key)) {
                disclaimers.add(new Disclaimer(key, row.get(1, Integer.class), new ArrayList<>()));
            }
            if (row.get(2) != null) {
                disclaimers.getLast().versions().add(new Version(row.get(2, Integer.class), row.get(3, Instant.class),
                        read(row.get(4, String.class), json.readerForMapOf(Version.Text.class))));
            }
        }
        return disclaimers;
    }

    private List<RuleSet> ruleSets() {
        ObjectReader rules = json.readerFor(new TypeReference<List<Rule>>() {
        });
        return session
                .createNativeQuery("""
                select number, effective_from, cast(rules as text) from disclaimer_rules order by number""",
                        Tuple.class)
                .getResultStream().map(row -> new RuleSet(row.get(0, Integer.class), row.get(1, Instant.class),
                        read(row.get(2, String.class), rules)))
                .toList();
    }

    /** @return whether there was none under this key */
    boolean add(String key) {
        return session.createNativeMutationQuery("""
                insert into disclaimer (key, position, created_at)
                values (:key, (select coalesce(max(position), 0) + 1 from disclaimer), :now) on conflict do nothing""")
                .setParameter("key", key).setParameter("now", clock.instant()).executeUpdate() == 1;
    }

    void add(String key, Version version, UUID by) {
        session.createNativeMutationQuery("""
                insert into disclaimer_version (key, number, effective_from, texts, by_id, at)
                values (:key, :number, :from, cast(:texts as jsonb), :by, :now)""").setParameter("key", key)
                .setParameter("number", version.number()).setParameter("from", version.effectiveFrom())
                .setParameter("texts", write(version.texts())).setParameter("by", by)
                .setParameter("now", clock.instant()).executeUpdate();
    }

    void add(RuleSet set, UUID by) {
        session.createNativeMutationQuery("""
                insert into disclaimer_rules (number, effective_from, rules, by_id, at)
                values (:number, :from, cast(:rules as jsonb), :by, :now)""").setParameter("number", set.number())
                .setParameter("from", set.effectiveFrom()).setParameter("rules", write(set.rules()))
                .setParameter("by", by).setParameter("now", clock.instant()).executeUpdate();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static <T> T read(String text, ObjectReader reader) {
        try {
            return reader.readValue(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
