import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures what one anonymous read costs a running square: requests a second, CPU milliseconds a request in each process, and SQL
 * statements a request. The load comes from this process, so a second is shared with the measured ones: compare CPU, not seconds.
 */
public class Reads {

    private static final int CLIENTS = 8;
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final int TICKS_A_SECOND = 100;
    private static final Map<String, String> PARTS = Map.of("/apps/content-service/", "content", "/apps/engagement-service/",
            "engagement", "/apps/web-ui/", "web-ui", "/postgres/18/bin/postgres", "PostgreSQL");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String origin;
    private final Path data;

    private Reads(String origin, Path data) {
        this.origin = origin;
        this.data = data;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("Usage: deploy/bench/reads ADDRESS DATA-DIRECTORY [PATH …]");
            System.exit(2);
        }
        var reads = new Reads(arguments[0], Path.of(arguments[1]).toRealPath());
        var paths = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length)
                : List.of(reads.anArticle(), "/api/v1/feeds/latest");
        System.out.printf("%-60s %8s %9s  %s%n", "path", "req/s", "SQL/req", "CPU ms a request");
        for (String path : paths) {
            reads.measure(path);
        }
        reads.memory();
    }

    private String anArticle() throws IOException, InterruptedException {
        String feed = get("/api/v1/feeds/latest?limit=1");
        return feed.replaceFirst("(?s).*?\"url\"\\s*:\\s*\"(/@[^\"]+)\".*", "$1");
    }

    private void measure(String path) throws Exception {
        load(path, WARM_UP);
        long statements = statements();
        Map<String, Long> before = ticks();
        int requests = load(path, MEASURED);
        Map<String, Long> after = ticks();
        double sql = (statements() - statements) / (double) requests;
        var costs = new StringBuilder();
        before.forEach((process, ticks) -> costs.append("%s %.2f  ".formatted(process,
                (after.get(process) - ticks) * 1000.0 / TICKS_A_SECOND / requests)));
        System.out.printf("%-60s %8.0f %9.2f  %s%n", path, requests / (double) MEASURED.toSeconds(), sql, costs);
    }

    /** @throws ExecutionException if any answer was other than 200: then there is nothing worth telling */
    private int load(String path, Duration time) throws InterruptedException, ExecutionException {
        var done = new AtomicInteger();
        var loads = new ArrayList<Future<?>>();
        long end = System.nanoTime() + time.toNanos();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                loads.add(clients.submit(() -> {
                    while (System.nanoTime() < end) {
                        get(path);
                        done.incrementAndGet();
                    }
                    return null;
                }));
            }
        }
        for (Future<?> load : loads) {
            load.get();
        }
        return done.get();
    }

    private String get(String path) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(URI.create(origin + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** User and system time of each process of the square, in clock ticks; a worker's time goes to its kind. */
    private Map<String, Long> ticks() throws IOException {
        var ticks = new LinkedHashMap<String, Long>();
        PARTS.values().stream().sorted().forEach(name -> ticks.put(name, 0L));
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                String name = name(process);
                if (name != null) {
                    String[] fields = Files.readString(process.resolve("stat")).replaceFirst(".*\\) ", "").split(" ");
                    ticks.merge(name, Long.parseLong(fields[11]) + Long.parseLong(fields[12]), Long::sum);
                }
            }
        }
        return ticks;
    }

    /** Which part of this square a process is, or null if it is none. */
    private String name(Path process) {
        try {
            String command = Files.readString(process.resolve("cmdline")).replace('\0', ' ');
            if (command.startsWith("postgres:")) {
                return Files.readString(process.resolve("stat")).replaceFirst(".*\\) ", "").split(" ")[1].equals(postmaster(0))
                        ? "PostgreSQL"
                        : null;
            }
            return command.startsWith("sh ") ? null
                    : PARTS.entrySet().stream().filter(part -> command.contains(data + part.getKey())).map(Map.Entry::getValue)
                            .findFirst().orElse(null);
        } catch (IOException ended) {
            return null;
        }
    }

    /** @param line of PostgreSQL's own file about itself: its process is the first, its port the fourth */
    private String postmaster(int line) throws IOException {
        return Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).get(line).strip();
    }

    private long statements() throws IOException, SQLException {
        var secrets = properties("secrets.properties");
        try (var connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + postmaster(3) + "/postgres",
                "postgres", secrets.getProperty("database.postgres")); var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            try (var rows = statement.executeQuery("""
                    select coalesce(sum(calls), 0) from pg_stat_statements
                    where query !~* '^(begin|commit|rollback|set |select sum|create extension|listen|discard)'""")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void memory() throws IOException {
        System.out.println();
        var resident = new LinkedHashMap<String, Long>();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                String name = name(process);
                if (name != null) {
                    resident.merge(name, kilobytes(process), Long::sum);
                }
            }
        }
        resident.forEach((name, kilobytes) -> System.out.printf("%-12s %5d MB proportional resident memory%n", name, kilobytes / 1024));
    }

    private static long kilobytes(Path process) throws IOException {
        return Files.readAllLines(process.resolve("smaps_rollup")).stream().filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
    }

    private Properties properties(String name) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(data.resolve(name))));
        return properties;
    }
}
