package social.plaza.content.media;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator sets about pictures, by variables that begin with {@code PLAZA_MEDIA_}. */
@ConfigMapping(prefix = "plaza.media")
interface MediaSettings {

    /** Where they are kept, unless in a store that speaks S3. */
    Optional<Path> dir();

    S3 s3();

    /** In bytes: how much one account may have stored, counted after its pictures were made anew. */
    @WithDefault("536870912")
    long bytesPerAccount();

    @WithDefault("120")
    int uploadsPerHour();

    /** Any store that speaks S3; without an endpoint there is none. */
    interface S3 {

        Optional<String> endpoint();

        @WithDefault("plaza-media")
        String bucket();

        @WithDefault("us-east-1")
        String region();

        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
