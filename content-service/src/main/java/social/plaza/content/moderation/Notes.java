package social.plaza.content.moderation;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All notes that stand or stood beside articles. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

    Optional<Note> current(UUID article) {
        return find("articleId = ?1 and endedAt is null", article).firstResultOptional();
    }
}
