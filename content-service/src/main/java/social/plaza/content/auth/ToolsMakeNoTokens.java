package social.plaza.content.auth;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** A tool asks for an API token: one that it made would go on after its own was taken back. */
class ToolsMakeNoTokens extends Problem {

    ToolsMakeNoTokens() {
        super(Status.FORBIDDEN, "tools-make-no-tokens", "Tools make no tokens",
                "Sign in with a password to make an API token: one that a tool made would outlive the tool's own.");
    }
}
