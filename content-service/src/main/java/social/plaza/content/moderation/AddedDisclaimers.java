package social.plaza.content.moderation;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All disclaimers that moderators add or added to articles. */
@ApplicationScoped
class AddedDisclaimers implements PanacheRepositoryBase<AddedDisclaimer, UUID> {

    Optional<AddedDisclaimer> current(UUID article, String key) {
        return find("articleId = ?1 and key = ?2 and endedAt is null", article, key).firstResultOptional();
    }
}
