package social.plaza.engagement.pin;

import java.util.Map;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** Another pin holds the slot at some time of the wanted span; it is named in the problem's member {@code pin}. */
class SlotTaken extends Problem {

    SlotTaken(PinView holder) {
        super(Status.CONFLICT, "slot-taken", "Slot taken", "Position " + holder.position() + " of " + holder.board()
                + " is taken from " + holder.startsAt()
                + (holder.endsAt() == null ? " on." : " until " + holder.endsAt() + "."),
                Map.of("pin", holder));
    }
}
