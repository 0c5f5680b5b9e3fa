package social.plaza.deploy.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs. It refuses to run as root, for good reasons; so root starts it without root's rights: in a user
 * namespace of its own where there is one to be had, else as nobody, who is only let through to the data directory.
 */
enum PostgresAccount {

    SELF(List.of()), NAMESPACE(List.of("unshare", "-U")), NOBODY(
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all,+dac_override",
                    "--ambient-caps=-all,+dac_override"));

    private final List<String> prefix;

    PostgresAccount(List<String> prefix) {
        this.prefix = prefix;
    }

    static PostgresAccount here() {
        if (!Machine.isRoot()) {
            return SELF;
        }
        for (var way : List.of(NAMESPACE, NOBODY)) {
            var uid = Machine.answer(way.command(List.of("id", "-u")).toArray(String[]::new));
            if (!uid.isEmpty() && !uid.equals("0")) {
                return way;
            }
        }
        throw Refusal.because(
                "PostgreSQL does not run as root, and this machine has neither user namespaces (unshare) nor setpriv.%n"
                        + "Run Plaza as an ordinary user.");
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Machines change: what another account has written becomes this one's. */
    void own(Path directory) {
        if (this == SELF || !Files.exists(directory)) {
            return;
        }
        var owner = this == NOBODY ? "65534:65534" : "0:0";
        Machine.answer("chown", "-R", owner, directory.toString());
    }
}
