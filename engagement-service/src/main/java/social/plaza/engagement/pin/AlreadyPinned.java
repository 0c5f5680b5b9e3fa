package social.plaza.engagement.pin;

import java.util.Map;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** The article stands in another slot of the board at some time of the wanted span; that pin is the member {@code pin}. */
class AlreadyPinned extends Problem {

    AlreadyPinned(PinView holder) {
        super(Status.CONFLICT, "already-pinned", "Already pinned",
                "The article stands at position " + holder.position() + " of "
                        + holder.board() + " at that time.",
                Map.of("pin", holder));
    }
}
