package social.plaza.content.auth;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;

/** What someone signs in with, as it describes itself: for them to know it again in the list of their sessions. */
@RequestScoped
class Device {

    private static final int MAX = 200;

    @Inject
    HttpHeaders headers;

    /** Null if it keeps silent. */
    String description() {
        String agent = headers.getHeaderString(HttpHeaders.USER_AGENT);
        if (agent == null || agent.isBlank()) {
            return null;
        }
        String plain = agent.replaceAll("[\\p{C}]", " ").strip();
        return plain.length() > MAX ? plain.substring(0, MAX) : plain;
    }
}
