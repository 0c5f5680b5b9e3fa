package social.plaza.content.article;

import java.util.Set;
import java.util.UUID;

import social.plaza.http.Caller;

/**
 * Who reads, and so what there is for them.
 *
 * @param id null for everyone
 * @param moderator reads what is withheld
 */
public record Reader(UUID id, boolean moderator) {

    private static final Set<String> READING = Set.of("read", "drafts", "write");

    public static Reader of(Caller caller) {
        if (caller.isAnonymous()) {
            return new Reader(null, false);
        }
        boolean reads = caller.scopes().stream().anyMatch(READING::contains);
        return new Reader(reads ? caller.id() : null, caller.isModerator() && caller.hasScope("moderation"));
    }
}
