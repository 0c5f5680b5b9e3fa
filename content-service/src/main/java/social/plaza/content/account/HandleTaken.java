package social.plaza.content.account;

import java.util.Map;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** Someone else has the handle, or one that looks like it. */
public class HandleTaken extends Problem {

    public HandleTaken() {
        super(Status.CONFLICT, "handle-taken", "Handle taken",
                "Someone else has this handle, or one that looks like it. Choose another.", Map.of("field", "handle"));
    }
}
