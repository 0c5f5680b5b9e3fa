package social.plaza.web.session;

import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** No cache keeps an answer that begins, renews or ends a session, whatever page it brings. */
class NotForOthers {

    private final Session session;

    NotForOthers(Session session) {
        this.session = session;
    }

    @ServerResponseFilter
    public void keepOut(ContainerResponseContext answer) {
        if (session.isWritten()) {
            answer.getHeaders().putSingle("Cache-Control", "private, no-store");
        }
    }
}
