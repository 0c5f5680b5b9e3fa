package social.plaza.content.auth;

import social.plaza.http.Problem;

/** So many people sign in at once that one would wait too long. */
class Overrun extends Problem {

    Overrun() {
        super(problem(503, "overrun", "Too many at once", "Too many people sign in right now. Try again in a moment.")
                .withHeader("Retry-After", 5));
    }
}
