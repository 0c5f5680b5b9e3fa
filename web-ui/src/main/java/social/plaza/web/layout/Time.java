package social.plaza.web.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.SmallRyeConfig;
import social.plaza.web.Plaza;

/** The one clock of the pages. */
class Time {

    @Produces
    @Singleton
    Clock clock(Plaza plaza, SmallRyeConfig config) {
        boolean real = LaunchMode.current() == LaunchMode.NORMAL && config.getProfiles().contains("prod");
        return plaza.clockFile().filter(file -> !real).<Clock>map(file -> new Moved(Path.of(file)))
                .orElse(Clock.systemUTC());
    }

    /** For rehearsals: the real time and what a file says, read again whenever it changes. */
    private static final class Moved extends Clock {

        private final Path file;
        private volatile FileTime read = FileTime.fromMillis(-1);
        private volatile Duration by = Duration.ZERO;

        Moved(Path file) {
            this.file = file;
        }

        @Override
        public Instant instant() {
            try {
                var changed = Files.getLastModifiedTime(file);
                if (!changed.equals(read)) {
                    by = Duration.parse(Files.readString(file).strip());
                    read = changed;
                }
            } catch (IOException | java.time.format.DateTimeParseException e) {
                // No file, or one that is just being written: what was read last still holds.
            }
            return Instant.now().plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
