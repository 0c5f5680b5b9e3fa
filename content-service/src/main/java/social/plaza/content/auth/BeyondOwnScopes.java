package social.plaza.content.auth;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.core.Response.Status;

import social.plaza.http.Problem;

/** Someone asks for an API token that could do more than they can. */
class BeyondOwnScopes extends Problem {

    BeyondOwnScopes(Set<String> beyond) {
        super(Status.FORBIDDEN, "beyond-own-scopes", "Beyond your own scopes",
                "A token never can do more than its owner.", Map.of("scopes", List.copyOf(beyond)));
    }
}
