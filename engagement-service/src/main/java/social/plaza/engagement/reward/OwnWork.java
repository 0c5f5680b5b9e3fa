package social.plaza.engagement.reward;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** A reward to oneself. */
class OwnWork extends Problem {

    /** @param what "article" or "comment" */
    OwnWork(String what) {
        super(Status.FORBIDDEN, "own-" + what, "Own " + what, "Rewards go to others: this " + what + " is yours.");
    }
}
