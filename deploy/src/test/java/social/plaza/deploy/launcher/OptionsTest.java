package social.plaza.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void withoutAnyEverythingIsInTheHomeDirectory() {
        var options = Options.parse();
        assertThat(options.data()).isEqualTo(Path.of(System.getProperty("user.home"), ".plaza"));
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.demo()).isTrue();
        assertThat(options.training()).isTrue();
    }

    @Test
    void allCanBeSaid() {
        var options = Options.parse("--data", "/srv/a square", "--port", "9000", "--no-demo", "--verbose",
                "--no-training");
        assertThat(options).isEqualTo(new Options(Path.of("/srv/a square"), 9000, false, true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port 0", "--port 65536", "--port x", "--port", "--data", "--prot 8080", "stop"})
    void whatCannotBeMeantIsRefusedWithExitCodeTwo(String line) {
        assertThatThrownBy(() -> Options.parse(line.split(" ")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(2));
    }
}
