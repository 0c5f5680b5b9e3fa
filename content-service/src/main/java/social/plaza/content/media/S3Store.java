package social.plaza.content.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;

/** A bucket of a store that speaks S3. It makes an object visible only when all of it is there. */
class S3Store implements PictureStore {

    private static final int UNKNOWN_PART_SIZE = -1;

    private final MinioClient client;
    private final String bucket;

    S3Store(MediaSettings.S3 settings) {
        this.client = MinioClient.builder().endpoint(settings.endpoint().orElseThrow()).region(settings.region())
                .credentials(settings.accessKey().orElseThrow(), settings.secretKey().orElseThrow()).build();
        this.bucket = settings.bucket();
    }

    @Override
    public void put(StoredFile file) throws IOException {
        asked(() -> client.putObject(PutObjectArgs.builder().bucket(bucket).object(file.name())
                .contentType(file.kind().type())
                .stream(new ByteArrayInputStream(file.bytes()), file.bytes().length, UNKNOWN_PART_SIZE).build()));
    }

    @Override
    public Optional<Stored> open(String name) throws IOException {
        try {
            var object = asked(
                    () -> client.getObject(GetObjectArgs.builder().bucket(bucket).object(name).build()));
            return Optional.of(new Stored(Long.parseLong(object.headers().get("Content-Length")), object));
        } catch (Missing none) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(String name) throws IOException {
        asked(() -> {
            client.removeObject(RemoveObjectArgs.builder().bucket(bucket).object(name).build());
            return null;
        });
    }

    private static <T> T asked(Asking<T> asking) throws IOException {
        try {
            return asking.ask();
        } catch (ErrorResponseException refused) {
            if ("NoSuchKey".equals(refused.errorResponse().code())) {
                throw new Missing();
            }
            throw new IOException("the store of pictures refused: " + refused.errorResponse().code(), refused);
        } catch (MinioException | java.security.GeneralSecurityException failed) {
            throw new IOException("the store of pictures failed", failed);
        }
    }

    private interface Asking<T> {

        T ask() throws MinioException, IOException, java.security.GeneralSecurityException;
    }

    private static class Missing extends IOException {}
}
