package social.plaza.content.auth;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** An account has as many API tokens as one can have. */
class TooManyApiTokens extends Problem {

    TooManyApiTokens() {
        super(Status.CONFLICT, "too-many-api-tokens", "Too many API tokens",
                "An account can have " + MakingApiTokens.MAX_TOKENS + " API tokens. Delete one that is not used.");
    }
}
