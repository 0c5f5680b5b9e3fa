package social.plaza.content.disclaimer;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** There is a disclaimer under this key, or the key means something else in an address. */
class KeyTaken extends Problem {

    KeyTaken(String key) {
        super(Status.CONFLICT, "key-taken", "Key taken", "This key is taken: " + key + ".");
    }
}
