package social.plaza.engagement.pin;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** As much is booked ahead on a board as can be. */
class BoardFull extends Problem {

    BoardFull(int most) {
        super(Status.CONFLICT, "board-full", "Board full",
                "At most " + most + " bookings can hold on a board now or later.");
    }
}
