package social.plaza.content.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import social.plaza.content.setting.Settings;

/** Chooses the store that the operator set, and stops the start in production where there is none. */
@Singleton
class PictureStores {

    void check(@Observes @Priority(1) StartupEvent start, MediaSettings settings) {
        if (Settings.inProduction()) {
            require(settings);
        }
    }

    static void require(MediaSettings settings) {
        if (settings.s3().endpoint().isEmpty() && settings.dir().isEmpty()) {
            throw new IllegalStateException("PLAZA_MEDIA_DIR must name the directory that keeps pictures, "
                    + "or PLAZA_MEDIA_S3_ENDPOINT a store that speaks S3");
        }
        if (settings.s3().endpoint().isPresent()
                && (settings.s3().accessKey().isEmpty() || settings.s3().secretKey().isEmpty())) {
            throw new IllegalStateException("PLAZA_MEDIA_S3_ACCESS_KEY and PLAZA_MEDIA_S3_SECRET_KEY must be set, "
                    + "because PLAZA_MEDIA_S3_ENDPOINT is");
        }
    }

    @Produces
    @Singleton
    PictureStore store(MediaSettings settings) throws IOException {
        if (settings.s3().endpoint().isPresent()) {
            return new S3Store(settings.s3());
        }
        Path dir = settings.dir().orElse(Path.of(System.getProperty("java.io.tmpdir"), "plaza-media"));
        return new DirectoryStore(Files.createDirectories(dir));
    }
}
