import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Fills a running square with articles to measure with. They go straight into content's database, because no API lets anybody publish in
 * the past; each row is as content-service would have left it, which a sample of them is held against.
 */
public class Articles {

    private static final int AT_ONCE = 500;
    private static final int COMPARED = 200;

    private final String origin;
    private final Path data;
    private final Map<String, String> options;
    private final int count;
    private final Square square;

    private Articles(String origin, Path data, Path words, Map<String, String> options) throws IOException {
        this.origin = origin;
        this.data = data;
        this.options = options;
        this.count = Integer.parseInt(options.getOrDefault("--count", "100000"));
        Instant until = options.containsKey("--until")
                ? Instant.parse(options.get("--until"))
                : Instant.now().truncatedTo(ChronoUnit.DAYS);
        this.square = new Square(words, Long.parseLong(options.getOrDefault("--seed", "1")), count, until);
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 3) {
            System.err.println("Usage: deploy/bench/articles ADDRESS DATA-DIRECTORY [--count=100000] [--seed=1] [--until=MOMENT] [--events]");
            System.exit(2);
        }
        Map<String, String> options = Arrays.stream(arguments).skip(3).map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each.length > 1 ? each[1] : ""));
        new Articles(arguments[1], Path.of(arguments[2]), Path.of(arguments[0]), options).run();
    }

    private void run() throws Exception {
        long start = System.nanoTime();
        Telling telling;
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            telling = options.containsKey("--events") ? Telling.under(connection) : null;
            register(connection, telling);
            load(connection, telling);
            connection.setAutoCommit(true);
            System.out.println("\nvacuum analyze …");
            connection.createStatement().execute("vacuum (analyze)");
        }
        compare(telling);
        System.out.printf("%,d articles in %d s; %d of them are as the square itself would have made them.%n", count,
                (System.nanoTime() - start) / 1_000_000_000, Math.min(COMPARED, count));
    }

    private void compare(Telling telling) throws IOException, InterruptedException {
        var comparing = new Comparing(origin,
                "http://127.0.0.1:" + properties("ports.properties").getProperty("content"), secret("admin.password"),
                secret("service.token"));
        for (int i = 0; i < Math.min(COMPARED, count); i++) {
            Article article = square.article((int) ((long) i * count / COMPARED));
            comparing.compare(article);
            if (telling != null) {
                comparing.compare(article, telling.card(article));
            }
        }
    }

    private void register(Connection connection, Telling telling) throws SQLException, IOException {
        try (var find = connection.prepareStatement("select 1 from account where id = ?")) {
            find.setObject(1, square.authors().getFirst().id());
            if (find.executeQuery().next()) {
                return;
            }
        }
        var accounts = new Rows("""
                account (id, version, handle, skeleton, display_name, email, bio, language, certified, roles, state, created_at)""");
        var told = new Batch();
        for (Article.Author author : square.authors()) {
            accounts.add(author.id(), 0, author.handle(), Square.skeleton(author.handle()), author.displayName(),
                    author.handle() + "@bench.example", "", author.language(), author.certified(), List.of("user", "author"), "ACTIVE",
                    author.createdAt());
            if (telling != null) {
                telling.of(author, told);
            }
        }
        accounts.copy(connection);
        told.store(connection);
    }

    /** One thread writes the next batches while this one stores; a run that was cut off goes on where it was. */
    private void load(Connection connection, Telling telling) throws Exception {
        var ahead = new ArrayDeque<Future<Batch>>();
        try (var writer = Executors.newSingleThreadExecutor()) {
            int begun = 0;
            for (int stored = 0; stored < count; stored += AT_ONCE) {
                for (; begun < Math.min(count, stored + 3 * AT_ONCE); begun += AT_ONCE) {
                    int from = begun;
                    ahead.add(writer.submit(() -> batch(from, telling)));
                }
                ahead.remove().get().store(connection);
                System.out.printf("\r%,d", Math.min(count, stored + AT_ONCE));
            }
        }
    }

    private Batch batch(int from, Telling telling) throws IOException {
        var batch = new Batch();
        for (int number = from; number < Math.min(count, from + AT_ONCE); number++) {
            Article article = square.article(number);
            batch.add(article);
            if (telling != null) {
                telling.of(article, batch);
            }
        }
        return batch;
    }

    private Connection connect() throws IOException, SQLException {
        String port = Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/content", "content_owner",
                secret("database.content_owner"));
    }

    private String secret(String name) throws IOException {
        return properties("secrets.properties").getProperty(name);
    }

    private Properties properties(String name) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(data.resolve(name))));
        return properties;
    }
}
