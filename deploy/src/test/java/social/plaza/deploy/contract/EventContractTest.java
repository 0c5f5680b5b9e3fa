package social.plaza.deploy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The event shapes that content-service holds to are those that engagement-service reads. */
class EventContractTest {

    @Test
    void bothSidesPinTheSame() throws IOException {
        assertThat(pinned("engagement-service")).isEqualTo(pinned("content-service"));
    }

    private static String pinned(String service) throws IOException {
        return Files.readString(Path.of("..", service, "src/test/resources/contract/events.json"));
    }
}
