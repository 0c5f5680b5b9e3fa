package social.plaza.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one source of time. It ticks in microseconds, as PostgreSQL keeps them. For rehearsals (a pin board at nine tomorrow) a
 * file may hold an offset, such as {@code PT1H30M}, that is added to it; in production there is no such thing.
 */
@Singleton
class PlazaClock {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "plaza.clock-file") Optional<Path> offsetFile) {
        Clock system = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
        if (offsetFile.isEmpty()) {
            return system;
        }
        if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.getProfiles().contains("prod")) {
            throw new IllegalStateException("PLAZA_CLOCK_FILE moves the clock, and must not be set in production");
        }
        return new Moved(system, offsetFile.get());
    }

    private static class Moved extends Clock {

        private final Clock system;
        private final Path offsetFile;

        Moved(Clock system, Path offsetFile) {
            this.system = system;
            this.offsetFile = offsetFile;
        }

        @Override
        public Instant instant() {
            return system.instant().plus(offset());
        }

        private Duration offset() {
            try {
                String text = Files.readString(offsetFile).strip();
                return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
            } catch (NoSuchFileException notMoved) {
                return Duration.ZERO;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new IllegalStateException("Plaza's clock is UTC; convert where a time is shown");
        }
    }
}
