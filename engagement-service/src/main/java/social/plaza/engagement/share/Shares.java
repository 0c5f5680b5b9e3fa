package social.plaza.engagement.share;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import social.plaza.engagement.count.Counts;
import social.plaza.engagement.count.Counts.Counted;

/** Short links, one per account, article and channel, and how often each was opened. */
@ApplicationScoped
class Shares {

    /** Without what looks alike: a code is read aloud and typed, too. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Session session;

    @Inject
    Counts counts;

    /** @return the code of the link, that of the first time if it is not new */
    @Transactional(Transactional.TxType.MANDATORY)
    String add(UUID account, UUID article, String channel, Instant now) {
        int added = session.createNativeMutationQuery("""
                insert into share (code, account_id, article_id, channel, at)
                values (:code, :account, :article, :channel, :now)
                on conflict (account_id, article_id, channel) do nothing""").setParameter("code", code())
                .setParameter("account", account).setParameter("article", article).setParameter("channel", channel)
                .setParameter("now", now).executeUpdate();
        if (added > 0) {
            counts.add(article, Counted.SHARES, added, account);
        }
        return session.createNativeQuery("""
                select code from share where account_id = :account and article_id = :article and channel = :channel""",
                String.class).setParameter("account", account).setParameter("article", article)
                .setParameter("channel", channel).getSingleResult();
    }

    /** Counts a visit; nothing if there is no such link, or readers do not see the article that it leads to. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<ShareView> visit(String code) {
        return read(code, """
                update share s set visits = visits + 1 from article_card a
                where s.code = :code and a.id = s.article_id and a.state = 'PUBLISHED'
                returning s.article_id, a.url, s.code, s.visits""");
    }

    /** Where it leads, without a visit. */
    Optional<ShareView> look(String code) {
        return read(code, """
                select s.article_id, a.url, s.code, s.visits from share s join article_card a on a.id = s.article_id
                where s.code = :code and a.state = 'PUBLISHED'""");
    }

    private Optional<ShareView> read(String code, String sql) {
        return session.createNativeQuery(sql, Tuple.class).setParameter("code", code)
                .getResultStream().map(row -> new ShareView(row.get(0, UUID.class), row.get(1, String.class),
                        row.get(2, String.class), row.get(3, Long.class)))
                .findFirst();
    }

    private String code() {
        return random.ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt).map(String::valueOf)
                .collect(Collectors.joining());
    }
}
