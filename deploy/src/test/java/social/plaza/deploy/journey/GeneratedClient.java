package social.plaza.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

/** A client in Java as OpenAPI Generator makes it from a description. */
final class GeneratedClient {

    private static final Path GENERATOR = Path.of("target/generator/openapi-generator.jar");
    private static final String PACKAGE = "social.plaza.client";

    private final Path sources;
    private final Path classes;
    private final Path said;

    GeneratedClient(Path directory) {
        sources = directory.resolve("sources");
        classes = directory.resolve("classes");
        said = directory.resolve("generator.log");
    }

    void generate(URI description) throws IOException, InterruptedException {
        var generator = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-jar", GENERATOR.toString(), "generate", "-i", description.toString(), "-g",
                "java", "--library", "native", "-o", sources.toString(), "--invoker-package", PACKAGE,
                "--api-package", PACKAGE + ".api", "--model-package", PACKAGE + ".model",
                // no Javadoc page and no empty test for each class
                "--global-property",
                "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
                "--additional-properties", "useJakartaEe=true,hideGenerationTimestamp=true")
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(generator.waitFor()).as(Files.readString(said)).isZero();
    }

    /** @param more sources that use it */
    void compileWith(Path more) throws IOException {
        var files = new ArrayList<File>();
        for (var root : List.of(sources.resolve("src/main/java"), more)) {
            try (var all = Files.walk(root)) {
                all.filter(file -> file.toString().endsWith(".java")).map(Path::toFile).forEach(files::add);
            }
        }
        var complaints = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var compiled = compiler.getTask(complaints, manager, null, List.of("-proc:none", "-nowarn", "-d",
                    classes.toString(), "-cp", System.getProperty("java.class.path")), null,
                    manager.getJavaFileObjectsFromFiles(files)).call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }

    URLClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(new URL[]{classes.toUri().toURL()}, getClass().getClassLoader());
    }
}
