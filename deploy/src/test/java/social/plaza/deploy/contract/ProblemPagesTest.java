package social.plaza.deploy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A problem's type is a path that opens as a page. The services, and what they share, name the problems, web-ui explains them: here they meet. */
class ProblemPagesTest {

    private static final Path HOME = Path.of("..");
    private static final Path PAGES = HOME.resolve("web-ui/src/main/resources/problems");

    /** How a problem's class gives its name to {@code Problem}; one that ends in a dash is completed by what it is about. */
    private static final Pattern NAMED = Pattern
            .compile("(?:super\\(Status\\.\\w+,|problem\\(\\d+,)\\s*\"([a-z0-9-]+[a-z0-9])\"");

    @ParameterizedTest
    @ValueSource(strings = {"deploy/http", "content-service", "engagement-service"})
    void everyProblemHasItsPage(String module) throws IOException {
        Set<String> named = named(HOME.resolve(module + "/src/main/java"));
        assertThat(named).isNotEmpty();
        assertThat(explained("problems.properties")).containsAll(named);
    }

    @Test
    void whatBothServicesAnswerIsAmongThem() throws IOException {
        assertThat(named(HOME.resolve("deploy/http/src/main/java"))).contains("not-found", "bad-request");
    }

    @Test
    void everyPageSpeaksBothLanguages() throws IOException {
        assertThat(explained("problems_vi.properties")).isEqualTo(explained("problems.properties"));
    }

    private static Set<String> named(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(ProblemPagesTest::names)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> names(Path source) {
        try {
            return NAMED.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> explained(String file) throws IOException {
        var pages = new Properties();
        try (var reader = Files.newBufferedReader(PAGES.resolve(file))) {
            pages.load(reader);
        }
        return new TreeSet<>(pages.stringPropertyNames());
    }
}
