package social.plaza.deploy.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import social.plaza.deploy.RunningSquare;

/** The really started whole, a real browser, and a clock that can be moved: what the journeys play on. */
final class Stage implements AutoCloseable {

    /** For machines that have much else to do; whatever is quick is not kept waiting by it. */
    static final int PATIENCE_MILLIS = 90_000;
    static final String ADMIN_PASSWORD = "correct horse battery staple";

    private final Path directory;
    private final Path clock;
    private final RunningSquare square;
    private final Playwright playwright;
    private final Browser browser;
    private final List<Person> people = new ArrayList<>();
    private final Instant startedAt = Instant.now();
    private int moves;
    private final int feedPort = RunningSquare.freePort();
    private final TranslationServer translations = new TranslationServer();

    Stage() {
        try {
            directory = Files.createTempDirectory("plaza-journeys");
            clock = Files.writeString(directory.resolve("clock"), Duration.ZERO.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setHeadless(true)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                                "--disable-background-networking", "--disable-component-update", "--disable-sync")));
        square = RunningSquare.start(directory.resolve("data"), RunningSquare.freePort(),
                Map.of("PLAZA_CLOCK_FILE", clock.toString(),
                        "PLAZA_ADMIN_EMAIL", "admin@plaza.example", "PLAZA_ADMIN_PASSWORD", ADMIN_PASSWORD,
                        "PLAZA_OUTBOUND_ALLOW", "127.0.0.1:" + feedPort, "PLAZA_TRANSLATE_URL", translations.address()),
                "--no-demo", "--no-training");
    }

    private static Path chromium() {
        var named = System.getenv("CHROMIUM");
        return Stream.of(named == null ? "" : named, "/usr/bin/chromium", "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of).filter(each -> Files.isRegularFile(each) && Files.isExecutable(each)).findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No Chromium here: deploy/test installs one, or name it with CHROMIUM"));
    }

    RunningSquare square() {
        return square;
    }

    /** Of this machine, where the square may ask for a feed; a journey can put one there. */
    int feedPort() {
        return feedPort;
    }

    /** What the square has for a machine that translates. */
    TranslationServer translations() {
        return translations;
    }

    Browser browser() {
        return browser;
    }

    /** Someone who has an account, made over the API. */
    Person someone(String handle, String name) {
        return on(Person.registered(this, handle, name));
    }

    /** Someone who has an account, on another device. */
    Person elsewhere(String handle) {
        return on(Person.known(this, handle, Person.PASSWORD));
    }

    /** Someone who only just opened the address. */
    Person visitor(String name) {
        return on(Person.visiting(this, name));
    }

    Person admin() {
        return on(Person.known(this, "admin", ADMIN_PASSWORD));
    }

    private Person on(Person person) {
        people.add(person);
        return person;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** How often the clock was moved: who signed in before may be signed in no more. */
    int moves() {
        return moves;
    }

    /** All services read it again as soon as it changes. */
    void moveClockTo(Instant moment) {
        moves++;
        var ahead = Duration.between(Instant.now(), moment).truncatedTo(ChronoUnit.MILLIS);
        try {
            var fresh = Files.writeString(directory.resolve("clock.new"), ahead.toString());
            Files.move(fresh, clock, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What everyone had before their eyes when something went wrong. */
    void takePictures(String name) {
        var pictures = Path.of("target", "journeys");
        people.forEach(person -> person.openPage().ifPresent(page -> page.screenshot(
                new Page.ScreenshotOptions().setPath(pictures.resolve(name + "-" + person.handle() + ".png"))
                        .setFullPage(true))));
    }

    void clear() {
        people.forEach(Person::leave);
        people.clear();
    }

    @Override
    public void close() {
        clear();
        browser.close();
        playwright.close();
        square.close();
        translations.close();
        try (var all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
