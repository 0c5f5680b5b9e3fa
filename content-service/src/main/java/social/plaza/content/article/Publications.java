package social.plaza.content.article;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

/** From when until when everyone could read an article, or could have if nobody had withheld it. */
@ApplicationScoped
class Publications {

    @Inject
    Session session;

    /** From its first publication on, exactly. */
    void begin(UUID article, Instant now) {
        session.createNativeMutationQuery("insert into publication (article_id, since) values (:article, :now)")
                .setParameter("article", article).setParameter("now", now).executeUpdate();
    }

    /** One that began in this very moment was never seen. */
    void end(UUID article, Instant now) {
        session.createNativeMutationQuery("""
                delete from publication where article_id = :article and until is null and since >= :now""")
                .setParameter("article", article).setParameter("now", now).executeUpdate();
        session.createNativeMutationQuery("""
                update publication set until = :now where article_id = :article and until is null""")
                .setParameter("article", article).setParameter("now", now).executeUpdate();
    }
}
