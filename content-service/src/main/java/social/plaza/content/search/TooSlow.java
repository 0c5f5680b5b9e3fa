package social.plaza.content.search;

import social.plaza.http.Problem;

/** A search took longer than the database is given for one. */
class TooSlow extends Problem {

    TooSlow() {
        super(problem(503, "search-too-slow", "This search takes too long",
                "It was given up, so that others need not wait. Look for fewer or rarer words, or narrow the search.")
                .withHeader("Retry-After", 10));
    }
}
