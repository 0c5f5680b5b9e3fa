package social.plaza.content.markdown;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** Whom texts can name. */
@ApplicationScoped
class Mentions {

    @Inject
    Session session;

    /** The accounts among some handles (in lower case), by handle. */
    Map<String, UUID> existing(Set<String> handles) {
        Map<String, UUID> found = new TreeMap<>();
        if (!handles.isEmpty()) {
            session.createNativeQuery("""
                    select lower(handle), id from account where lower(handle) in (:handles) and state = 'ACTIVE'""",
                    Tuple.class).setParameterList("handles", handles)
                    .getResultStream().forEach(row -> found.put((String) row.get(0), (UUID) row.get(1)));
        }
        return found;
    }
}
