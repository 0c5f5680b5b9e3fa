package social.plaza.content.article;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** The texts of many articles at once, each in the language in which it is shown. */
@ApplicationScoped
class Bodies {

    /** Of what was taken back between its head being read and its text. */
    static final Articles.Body GONE = new Articles.Body(null, null);

    @Inject
    Session session;

    /** @param shown the language of each, by the article's id */
    Map<UUID, Articles.Body> of(Map<UUID, String> shown) {
        if (shown.isEmpty()) {
            return Map.of();
        }
        return session.createNativeQuery("""
                select t.article_id, t.body, t.html
                from unnest(cast(:ids as uuid[]), cast(:languages as text[])) as shown (id, language)
                join shown_text t on t.article_id = shown.id and t.language = shown.language""", Tuple.class)
                .setParameter("ids", array(shown, Map.Entry::getKey))
                .setParameter("languages", array(shown, Map.Entry::getValue)).getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class),
                        row -> new Articles.Body(row.get(1, String.class), row.get(2, String.class))));
    }

    private static String[] array(Map<UUID, String> shown, Function<Map.Entry<UUID, String>, ?> part) {
        return shown.entrySet().stream().map(part).map(Object::toString).toArray(String[]::new);
    }
}
