package social.plaza.engagement.pin;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** A pin that has ended or was removed is history; it cannot be changed any more. */
class PinOver extends Problem {

    PinOver() {
        super(Status.CONFLICT, "pin-over", "Pin over", "This pin has ended, or was removed. Book the slot anew.");
    }
}
