package social.plaza.content.machine;

import java.io.IOException;

/** The server gave no translation. */
class EngineFailed extends IOException {

    EngineFailed(String message) {
        super(message);
    }

    EngineFailed(IOException cause) {
        super(cause);
    }
}
