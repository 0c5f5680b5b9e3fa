package social.plaza.content.media;

import java.nio.file.Path;

import social.plaza.http.Characters;

/**
 * What came in one upload.
 *
 * @param file with the bytes of the picture, which is gone when the request has been answered
 * @param alt what is to be seen, null if that was not said
 */
record Received(Path file, @Characters(max = Received.MAX_ALT, line = true) String alt) {

    static final int MAX_ALT = 300;
}
