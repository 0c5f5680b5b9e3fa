package social.plaza.engagement.pin;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** A board that the caller, or the caller's token, has no say on. */
class BoardNotYours extends Problem {

    BoardNotYours(Board board) {
        super(Status.FORBIDDEN, "board-not-yours", "Board not yours",
                "You, or this token, have no say on the board " + board
                        + ": moderators pin on site and topic:*, authors on their own account:{handle}.");
    }
}
