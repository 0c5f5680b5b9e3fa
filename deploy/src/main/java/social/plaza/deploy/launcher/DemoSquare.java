package social.plaza.deploy.launcher;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;

import social.plaza.deploy.demo.DemoContent;
import social.plaza.deploy.demo.Progress;

/** The demo content on this square: loaded once, its accounts told once, and kept in a file. */
final class DemoSquare {

    private static final String INTRODUCED = "introduced";

    private final DataDirectory data;
    private final Secrets secrets;
    private final Environment environment;
    private final Terminal terminal;
    private final Settings progress;
    private final DemoContent content;

    DemoSquare(DataDirectory data, Secrets secrets, Environment environment, URI square, Terminal terminal) {
        this.data = data;
        this.secrets = secrets;
        this.environment = environment;
        this.terminal = terminal;
        this.progress = new Settings(data, "demo.properties");
        this.content = new DemoContent(square, this::password, remembered());
    }

    /** A square without its demo is still a square: what goes wrong here is told, and tried again at the next start. */
    void load() {
        if (content.isLoaded()) {
            return;
        }
        terminal.tell("demo content", "being loaded …");
        try {
            data.keep(data.path("demo-accounts.txt"), accounts());
            content.load();
            terminal.tell("demo content", "loaded");
        } catch (RuntimeException failed) {
            terminal.tell("demo content", "not loaded to its end, the next start goes on: %s", failed.getMessage());
        }
    }

    void introduce() {
        if (!content.isLoaded()) {
            return;
        }
        if (progress.has(INTRODUCED)) {
            terminal.tell("demo accounts", "are in %s", data.path("demo-accounts.txt"));
            return;
        }
        content.people().forEach(person -> terminal.tell(person.getKey(), "%s   (%s)",
                secrets.demoPassword(person.getKey()), person.getValue()));
        terminal.tell("", "(kept in %s)", data.path("demo-accounts.txt"));
        progress.put(INTRODUCED, "yes");
    }

    private String accounts() {
        return content.people().stream()
                .map(person -> "%-10s %s   %s%n".formatted(person.getKey(), secrets.demoPassword(person.getKey()),
                        person.getValue()))
                .collect(Collectors.joining());
    }

    private String password(String handle) {
        return handle.equals("admin") ? environment.adminPassword() : secrets.demoPassword(handle);
    }

    private Progress remembered() {
        return new Progress() {
            @Override
            public Optional<String> idOf(String key) {
                return progress.get(key.replace(':', '.'));
            }

            @Override
            public void done(String key, String id) {
                progress.put(key.replace(':', '.'), id);
            }
        };
    }
}
