package social.plaza.content.auth;

import social.plaza.http.Problem;

/** What was sent to prove who is there proves nothing. The words are the same whatever was wrong with it. */
class Unrecognised extends Problem {

    private Unrecognised(String slug, String title, String detail) {
        super(problem(401, slug, title, detail).withHeader("WWW-Authenticate", "Bearer"));
    }

    static Unrecognised password() {
        return new Unrecognised("wrong-password", "Wrong name or password",
                "There is no account with this name and password.");
    }

    static Unrecognised session() {
        return new Unrecognised("session-ended", "Session ended", "This session has ended. Sign in again.");
    }

    static Unrecognised apiToken() {
        return new Unrecognised("api-token-not-valid", "API token not valid",
                "This API token does not exist, or not any more.");
    }
}
