package social.plaza.deploy.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

    /** Where the classes of the next start are kept, loaded and linked; each installation has its own, as it fits no other. */
    Path cache() {
        return installed.resolve("app.aot");
    }

    /** What the operator has set goes through; what ties the parts together is the launcher's. */
    @Override
    public ProcessBuilder process(Guard guard) {
        var cache = Files.exists(cache()) ? List.of("-XX:AOTCache=" + cache()) : List.<String>of();
        return with(environment, guard.around(endingSignal(), 20, java(cache)));
    }

    /** Another one of the same, on another port, that writes down what it has loaded when it ends. */
    ProcessBuilder copy(int otherPort, Path cache) {
        var process = with(environment, java(List.of("-XX:AOTCacheOutput=" + cache)));
        process.environment().put("QUARKUS_HTTP_PORT", String.valueOf(otherPort));
        process.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        return process;
    }

    private List<String> java(List<String> options) {
        var command = new ArrayList<>(
                List.of(Machine.java(), "-XX:+UseSerialGC", "-Xmx320m", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(options);
        command.addAll(List.of("-jar", installed.resolve("quarkus-run.jar").toString()));
        return command;
    }

    private ProcessBuilder with(Map<String, String> variables, List<String> command) {
        var process = new ProcessBuilder(command).directory(installed.toFile());
        process.environment().putAll(variables);
        return process;
    }

    @Override
    public boolean isReady() {
        return isReady(port);
    }

    /** Never waits long: a service that hangs is not ready. */
    static boolean isReady(int port) {
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
