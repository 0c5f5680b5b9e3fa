package social.plaza.web.gateway;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** An answer to an API call that the gateway itself must give. */
record Problem(int status, String slug, String title, String detail) {

    static final Problem NO_SUCH_PATH = new Problem(404, "not-found", "Not found", "Nothing is served at this path.");

    static final Problem TOO_LARGE = new Problem(413, "too-large", "Too large",
            "A request's body is at most " + LimitedBody.MAX + " bytes.");

    static Problem unavailable(String service) {
        return new Problem(503, "unavailable", "Service unavailable",
                "The part of Plaza that answers this (" + service + ") cannot be reached at the moment.");
    }

    String json(String instance) {
        return new JsonObject().put("type", "/problems/" + slug).put("title", title).put("status", status)
                .put("detail", detail).put("instance", instance).encode();
    }

    void answer(RoutingContext request) {
        var response = request.response().setStatusCode(status)
                .setStatusMessage(HttpResponseStatus.valueOf(status).reasonPhrase())
                .putHeader("Content-Type", "application/problem+json").putHeader("Cache-Control", "no-store");
        if (status == 503) {
            response.putHeader("Retry-After", "5");
        }
        response.end(json(request.normalizedPath()));
    }
}
