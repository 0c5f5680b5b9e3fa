package social.plaza.web.session;

import java.util.Optional;

import jakarta.ws.rs.core.Response;

/** A page of its own for a form that was kept over a sign-in, where that is more than fields one below the other. */
public interface Resuming {

    /** Nothing if the form is another page's, or cannot be shown there just now: then it is shown as it came. */
    Optional<Response> resume(PendingForm form);
}
