package social.plaza.web.session;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The form that a request brought, in whatever way it was sent. */
public final class SentForm {

    private SentForm() {}

    /** Its fields, without files. */
    public static MultivaluedHashMap<String, String> now() {
        var sent = new MultivaluedHashMap<String, String>();
        var form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            form.forEach(name -> form.get(name).forEach(value -> {
                if (!value.isFileItem()) {
                    sent.add(name, value.getValue());
                }
            }));
        }
        return sent;
    }
}
