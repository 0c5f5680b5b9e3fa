package social.plaza.deploy.launcher;

import java.time.Duration;

/** Who can sign in, said when Plaza is ready; passwords that were made are shown once. */
final class Welcome {

    private final DataDirectory data;
    private final Environment environment;
    private final Terminal terminal;

    Welcome(DataDirectory data, Environment environment, Terminal terminal) {
        this.data = data;
        this.environment = environment;
        this.terminal = terminal;
    }

    void say(Duration taken) {
        var said = new Settings(data, "state.properties");
        terminal.tell("started in", "%.1f s", taken.toMillis() / 1000.0);
        if (environment.isAdminGiven()) {
            terminal.tell("admin", "the password of PLAZA_ADMIN_PASSWORD at the first start");
        } else if (!said.has("admin.announced")) {
            terminal.tell("admin", "%s   (shown this once; kept in %s)", environment.adminPassword(),
                    data.path("secrets.properties"));
            said.put("admin.announced", "true");
        } else {
            terminal.tell("admin", "the password is in %s", data.path("secrets.properties"));
        }
    }
}
