package social.plaza.web.gateway;

import java.util.Locale;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** An answer to an API call that the gateway itself must give. */
record Problem(int status, String slug, String title, String detail) {

    static final Problem NO_SUCH_PATH = new Problem(404, "not-found", "Not found", "Nothing is served at this path.");

    static final Problem TOO_LARGE = tooLarge(LimitedBody.MAX);

    static final Problem UNREADABLE = new Problem(400, "bad-request", "Bad request",
            "The request cannot be read: its address or its body is not encoded as it must be.");

    /** Whether tools ask here, which want problems, and not people, who want pages. */
    static boolean isFor(String path) {
        return path.startsWith("/api/");
    }

    /** What there is to say when all that is known is the status. */
    static Problem of(int status) {
        return switch (status) {
            case 400 -> UNREADABLE;
            case 404 -> NO_SUCH_PATH;
            case 405 -> new Problem(405, "method-not-allowed", "Method not allowed",
                    "The path exists, but not with this method. Allow tells those that it takes.");
            case 413 -> TOO_LARGE;
            case 502, 503, 504 -> new Problem(503, "unavailable", "Service unavailable",
                    "A part of Plaza does not answer at the moment.");
            default -> status >= 500
                    ? new Problem(500, "internal-server-error", "Something broke", "It has been noted.")
                    : named(status, HttpResponseStatus.valueOf(status).reasonPhrase());
        };
    }

    private static Problem named(int status, String reason) {
        return new Problem(status, reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), reason, null);
    }

    static Problem tooLarge(int max) {
        return new Problem(413, "too-large", "Too large", "A request's body is at most " + max + " bytes.");
    }

    static Problem unavailable(String service) {
        return new Problem(503, "unavailable", "Service unavailable",
                "The part of Plaza that answers this (" + service + ") cannot be reached at the moment.");
    }

    String json(String instance) {
        var json = new JsonObject().put("type", "/problems/" + slug).put("title", title).put("status", status);
        if (detail != null) {
            json.put("detail", detail);
        }
        return (instance == null ? json : json.put("instance", instance)).encode();
    }

    void answer(RoutingContext request) {
        var response = request.response().setStatusCode(status)
                .setStatusMessage(HttpResponseStatus.valueOf(status).reasonPhrase())
                .putHeader("Content-Type", "application/problem+json").putHeader("Cache-Control", "no-store");
        if (status == 503) {
            response.putHeader("Retry-After", "5");
        }
        response.end(json(instance(request)));
    }

    /** The path that was asked for, unless nobody can read it. */
    private static String instance(RoutingContext request) {
        try {
            return request.normalizedPath();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
