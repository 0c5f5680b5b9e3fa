package social.plaza.deploy.journey;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Whoever generates a client from what a square says of its API can do with it what Plaza is for, and changes no line of it. */
@ExtendWith(Journeying.class)
class ClientJourney {

    @Test
    void aGeneratedClientDoesTheMainJob(Stage stage, @TempDir Path directory) throws Exception {
        var client = new GeneratedClient(directory);
        client.generate(stage.square().at("/api/openapi"));
        client.compileWith(Path.of("src/test/client"));
        try (var loader = client.loader()) {
            var job = loader.loadClass("social.plaza.client.job.MainJob");
            job.getMethod("live").invoke(job.getConstructor(String.class).newInstance(Stage.ADMIN_PASSWORD));
        }
    }
}
