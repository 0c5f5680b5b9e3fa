package social.plaza.content.account;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** A change of roles that would leave the square without an admin, or without the account that it works with itself. */
class RolesMustStay extends Problem {

    RolesMustStay(String detail) {
        super(Status.CONFLICT, "roles-must-stay", "Roles must stay", detail);
    }
}
