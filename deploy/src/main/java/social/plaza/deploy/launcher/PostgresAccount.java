package social.plaza.deploy.launcher;

import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs: it refuses to run as root, for good reasons. So root starts it in a user namespace of its own, in which
 * it has none of root's rights, and its files still are root's.
 */
record PostgresAccount(List<String> prefix) {

    static PostgresAccount here() {
        if (!Machine.isRoot()) {
            return new PostgresAccount(List.of());
        }
        var uid = Machine.answer("unshare", "-U", "id", "-u");
        if (uid.isEmpty() || uid.equals("0")) {
            throw Refusal.because(
                    "PostgreSQL does not run as root, and root may not make user namespaces here (unshare -U).%n"
                            + "Start Plaza as an ordinary user.");
        }
        return new PostgresAccount(List.of("unshare", "-U"));
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }
}
