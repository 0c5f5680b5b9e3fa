package social.plaza.web.layout;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Where the visitor is. Known as {@code place} in templates. */
@Singleton
@Named("place")
public class Here {

    private final RoutingContext request;

    Here(RoutingContext request) {
        this.request = request;
    }

    /** To come back to: what was only sent, or is nowhere, is no place. */
    public String address() {
        var asked = request.request();
        return asked.method() == HttpMethod.GET && !asked.path().equals(NowhereResource.PATH) ? asked.uri() : "/";
    }
}
