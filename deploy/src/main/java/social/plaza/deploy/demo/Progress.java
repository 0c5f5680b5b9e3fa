package social.plaza.deploy.demo;

import java.util.Optional;

/** What has been loaded already, kept over starts: a start after a crash goes on where the last one was. */
public interface Progress {

    /** The id that the square gave to what has this key in the demo. */
    Optional<String> idOf(String key);

    void done(String key, String id);
}
