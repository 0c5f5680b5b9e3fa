package social.plaza.deploy.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One of the three Quarkus applications. */
final class Application implements Part {

    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Path installed;
    private final int port;
    private final Map<String, String> environment;

    Application(String name, Path installed, int port, Map<String, String> environment) {
        this.name = name;
        this.installed = installed;
        this.port = port;
        this.environment = environment;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String endingSignal() {
        return "TERM";
    }

    /** What the operator has set goes through; what ties the parts together is the launcher's. */
    @Override
    public ProcessBuilder process(Guard guard) {
        var process = new ProcessBuilder(
                guard.around(endingSignal(), 20, List.of(Machine.java(), "-XX:+UseSerialGC", "-Xmx320m",
                        "-XX:+ExitOnOutOfMemoryError", "-jar", installed.resolve("quarkus-run.jar").toString())));
        process.environment().putAll(environment);
        return process.directory(installed.toFile());
    }

    /** Never waits long: a service that hangs is not ready. */
    @Override
    public boolean isReady() {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5));
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
