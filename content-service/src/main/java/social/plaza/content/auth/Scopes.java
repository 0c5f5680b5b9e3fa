package social.plaza.content.auth;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import social.plaza.content.account.Account;
import social.plaza.content.account.Role;

/** What a token may be used for. */
final class Scopes {

    private static final Set<String> PLAIN = Set.of("read", "drafts", "write", "pins", "moderation", "admin", "events");
    private static final Pattern BOARD = Pattern
            .compile("pins:(site|topic:[\\p{L}\\p{N}_-]{2,40}|account:[a-z0-9_]{3,30})");

    private Scopes() {}

    /** All that an account's state and roles allow now. */
    static Set<String> of(Account account) {
        if (account.has(Role.SERVICE)) {
            return Set.of("events");
        }
        return switch (account.state()) {
            case ACTIVE -> ofActive(account);
            // to see what was decided and why, and to take their data with them
            case SUSPENDED -> Set.of("read");
            case DELETED -> Set.of();
        };
    }

    private static Set<String> ofActive(Account account) {
        Set<String> scopes = new LinkedHashSet<>(List.of("read", "drafts", "write", "pins"));
        if (account.has(Role.MODERATOR) || account.has(Role.ADMIN)) {
            scopes.add("moderation");
        }
        if (account.has(Role.ADMIN)) {
            scopes.addAll(List.of("admin", "events"));
        }
        return scopes;
    }

    static boolean isKnown(String scope) {
        return PLAIN.contains(scope) || BOARD.matcher(scope).matches();
    }

    /** Those of the wanted scopes that are allowed; {@code pins} allows each board alone. */
    static Set<String> within(Collection<String> wanted, Set<String> allowed) {
        return wanted.stream()
                .filter(scope -> allowed.contains(scope) || scope.startsWith("pins:") && allowed.contains("pins"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
