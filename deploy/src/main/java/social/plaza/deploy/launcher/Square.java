package social.plaza.deploy.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The whole of Plaza as it runs on one machine: PostgreSQL, two services and the site, each a process of its own. */
final class Square {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataDirectory data;
    private final Secrets secrets;
    private final Environment environment;
    private final Installation installation;
    private final Terminal terminal;
    private final Guard guard;
    private final boolean verbose;
    private final List<Child> started = new ArrayList<>();
    private final List<Application> applications = new ArrayList<>();
    private final Training training;
    private int trainingPort;
    private boolean stopped;

    Square(DataDirectory data, Secrets secrets, Environment environment, Path home, Terminal terminal,
            boolean verbose) {
        this.data = data;
        this.secrets = secrets;
        this.environment = environment;
        this.installation = new Installation(home, data);
        this.terminal = terminal;
        this.guard = new Guard(data);
        this.training = new Training(guard, new Log(data, "training"));
        this.verbose = verbose;
    }

    void start(int webPort) {
        var ports = new Ports(data);
        var postgres = new Postgres(data, secrets, ports.of("postgresql"));
        int content = ports.of("content");
        int engagement = ports.of("engagement");
        var log = new Log(data, "postgresql");
        log.turnOver();
        postgres.initialise(guard, log);
        ready(start(postgres, log));
        new Databases(postgres, secrets).prepare();
        ready(start(service("content-service", content,
                environment.content(postgres, SigningKeys.in(data), data.directory("media"), content))));
        var last = List.of(
                start(service("engagement-service", engagement, environment.engagement(postgres, content, engagement))),
                start(service("web-ui", webPort, environment.web(content, engagement, webPort))));
        last.forEach(this::ready);
        trainingPort = ports.of("training");
    }

    /** Not before there is nothing more urgent. */
    void train() {
        training.begin(applications, trainingPort);
    }

    private Application service(String name, int port, Map<String, String> variables) {
        var application = new Application(name, installation.of(name), port, variables);
        applications.add(application);
        return application;
    }

    private Child start(Part part) {
        return start(part, new Log(data, part.name()));
    }

    private synchronized Child start(Part part, Log log) {
        if (stopped) {
            throw Refusal.because("%s was not started any more.", part.name());
        }
        var child = new Child(part, guard, log, terminal);
        child.start();
        if (verbose) {
            log.follow(line -> terminal.tell(part.name(), "%s", line));
        }
        started.add(child);
        return child;
    }

    private void ready(Child child) {
        child.awaitReady(PATIENCE);
        terminal.tell(child.name(), "ready after %.1f s", child.sinceStart().toMillis() / 1000.0);
    }

    /** Last started, first ended: nobody loses what they still need. */
    void stop() {
        List<Child> children;
        synchronized (this) {
            stopped = true;
            children = List.copyOf(started).reversed();
        }
        training.stop();
        children.forEach(Child::stop);
    }
}
