package social.plaza.content.history;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** No new proof is given of words that are gone: short ones could be guessed from their hash. */
class WordsTakenAway extends Problem {

    WordsTakenAway() {
        super(Status.GONE, "words-taken-away", "Words taken away",
                "A moderator took away what this article said then, so no new proof of it is given. Proofs from before can still be checked.");
    }
}
