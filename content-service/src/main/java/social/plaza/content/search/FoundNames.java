package social.plaza.content.search;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import social.plaza.content.account.AccountView;
import social.plaza.http.Cursor;

/**
 * People and topics by what they are called: first what is called exactly so, then what begins so, then where a word begins so,
 * then what is written much like it.
 */
@ApplicationScoped
class FoundNames {

    /** @param score its rank; {@code name} tells it from others of the same */
    record Person(AccountView account, long score, String name) {

        /** Whether a word of the name begins so, and is not only written much like it. */
        boolean begins() {
            return score >= 2 * PERSON_CLASS;
        }
    }

    /** @param articles how many are listed under it */
    record Topic(String topic, int articles, long score) {

        boolean begins() {
            return score >= 2 * TOPIC_CLASS;
        }
    }

    private static final long PERSON_CLASS = 1_000;
    private static final long TOPIC_CLASS = 100_000_000;

    /** How much must be alike (0 to 1, by groups of three letters): two wrong letters in a long word, one in a short one. */
    private static final double ALIKE = 0.35;

    private static final String CLASSES = """
            (case when name = ' ' || asked || ' ' or exact then 4 when name like ' ' || asked || '%' then 3
                when name like '% ' || asked || '%' then 2 else 1 end)
            """;

    @Inject
    Session session;

    List<Person> people(String words, Cursor after, int limit) {
        allowMisspelling();
        return session.createNativeQuery("""
                select id, handle, display_name, avatar_url, certified, score from (
                    select p.*, cast(1000 * {classes} + 999 * word_similarity(asked, name) as bigint) as score
                    from (select a.*, search_person(a.handle, a.display_name) as name, asked,
                            trim(search_fold(a.handle)) = asked as exact
                        from account a, (select trim(search_fold(:words)) as asked offset 0) q
                        where a.state = 'ACTIVE' and a.roles <> '{service}' and asked <> ''
                            and (search_person(a.handle, a.display_name) like '% ' || asked || '%'
                                or asked <% search_person(a.handle, a.display_name))) p) ranked
                where (-score, handle) > (:score, :last) order by -score, handle limit :limit"""
                .replace("{classes}", CLASSES), Tuple.class).setParameter("words", words)
                .setParameter("score", after == null ? Long.MIN_VALUE : -after.number(0))
                .setParameter("last", after == null ? "" : after.text(1)).setParameter("limit", limit).getResultStream()
                .map(row -> new Person(
                        new AccountView(row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class),
                                row.get(3, String.class), row.get(4, Boolean.class)),
                        row.get(5, Long.class), row.get(1, String.class)))
                .toList();
    }

    /** Among those that begin alike the most used come first. */
    List<Topic> topics(String words, Cursor after, int limit) {
        allowMisspelling();
        return session.createNativeQuery("""
                select topic, uses, score from (
                    select t.topic, t.uses, cast({classes} * 100000000 + case when name like ' ' || asked || '%'
                        then least(uses, 9999999) else 999 * word_similarity(asked, name) end as bigint) as score
                    from (select t.name as topic, t.uses, search_topic(t.name) as name, asked, false as exact
                        from topic t, (select trim(search_fold(:words)) as asked offset 0) q
                        where t.uses > 0 and asked <> '' and (search_topic(t.name) like '% ' || asked || '%'
                            or asked <% search_topic(t.name))) t) ranked
                where (-score, topic) > (:score, :last) order by -score, topic limit :limit"""
                .replace("{classes}", CLASSES), Tuple.class).setParameter("words", words)
                .setParameter("score", after == null ? Long.MIN_VALUE : -after.number(0))
                .setParameter("last", after == null ? "" : after.text(1)).setParameter("limit", limit).getResultStream()
                .map(row -> new Topic(row.get(0, String.class), row.get(1, Integer.class), row.get(2, Long.class)))
                .toList();
    }

    private void allowMisspelling() {
        session.createNativeQuery("select set_config('pg_trgm.word_similarity_threshold', :alike, true)", String.class)
                .setParameter("alike", String.valueOf(ALIKE)).getSingleResult();
    }
}
