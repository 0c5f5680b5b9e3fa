package social.plaza.web.gateway;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import social.plaza.web.Plaza;

/** The one origin of the API: hands each call to the service that answers it, streaming both ways. */
@Singleton
class Gateway {

    private static final String PICTURES = "/media/";
    private static final List<String> SAID_OF_PAGES = List.of("Content-Security-Policy", "X-Content-Type-Options");
    private static final List<String> OURS = List.of("plaza-", "x-forwarded-");

    private final Plaza plaza;
    private final Addresses addresses;
    private final HttpProxy content;
    private final HttpProxy engagement;

    Gateway(Plaza plaza, Addresses addresses, Vertx vertx) {
        this.plaza = plaza;
        this.addresses = addresses;
        this.content = proxy(vertx, plaza.contentUrl(), "content");
        this.engagement = proxy(vertx, plaza.engagementUrl(), "engagement");
    }

    void open(@Observes Router router) {
        router.get("/.well-known/jwks.json").order(-100).handler(request -> content.handle(request.request()));
        router.get(PICTURES + ":name").order(-100).handler(this::show);
        router.head(PICTURES + ":name").order(-100).handler(this::show);
        router.route("/api/v1/*").order(-100).handler(this::route);
    }

    /** Pictures are for all, or for whoever shows a token; a member's browser does not, and is asked for its session. */
    private void show(RoutingContext request) {
        if (plaza.access() == Plaza.Access.PUBLIC || request.request().getHeader("Authorization") != null) {
            // Content says itself what a picture may do, and smaller it does not become.
            SAID_OF_PAGES.forEach(request.response().headers()::remove);
            request.response().putHeader("Content-Encoding", "identity");
            content.handle(request.request());
        } else {
            request.next();
        }
    }

    private void route(RoutingContext request) {
        var path = request.normalizedPath();
        if (LimitedBody.isAnnouncedBy(request.request())) {
            request.response().putHeader("Connection", "close");
            Problem.tooLarge(LimitedBody.most(request.request())).answer(request);
            return;
        }
        if (path.equals(Limits.PATH)) {
            // As for the services: a page's session is not the API's.
            request.request().headers().remove("Cookie");
            request.next();
            return;
        }
        Routing.of(path).ifPresentOrElse(
                service -> (service == Routing.CONTENT ? content : engagement).handle(request.request()),
                () -> Problem.NO_SUCH_PATH.answer(request));
    }

    private HttpProxy proxy(Vertx vertx, URI base, String name) {
        int port = base.getPort() >= 0 ? base.getPort() : "https".equals(base.getScheme()) ? 443 : 80;
        // No idle timeout: an event stream may be silent for long.
        var client = vertx.createHttpClient(new HttpClientOptions().setSsl("https".equals(base.getScheme()))
                .setConnectTimeout(2000).setDefaultHost(base.getHost()).setDefaultPort(port).setMaxPoolSize(256)
                .setDecompressionSupported(false));
        return HttpProxy.reverseProxy(client).origin(port, base.getHost()).addInterceptor(new ProxyInterceptor() {
            @Override
            public Future<ProxyResponse> handleProxyRequest(ProxyContext call) {
                var asked = call.request().proxiedRequest();
                introduce(asked, call.request().headers());
                var body = new LimitedBody(call.request().getBody().stream(), LimitedBody.most(asked));
                call.request().setBody(Body.body(body, call.request().getBody().length()));
                return call.sendRequest().recover(failure -> Future
                        .succeededFuture(body.isTooLong() ? tooLarge(call) : away(call, name, failure)));
            }

            @Override
            public Future<Void> handleProxyResponse(ProxyContext call) {
                if (!call.request().proxiedRequest().path().startsWith(PICTURES)) {
                    CompressedTags.mark(call.response(), call.request().proxiedRequest().getHeader("Accept-Encoding"));
                }
                // It never has a body, and some clients wait for one that is announced as coming in chunks.
                if (call.response().getStatusCode() == 304) {
                    var answer = call.request().proxiedRequest().response();
                    answer.headersEndHandler(ready -> answer.headers().remove("Content-Length"));
                    call.response().setBody(null);
                }
                return call.sendResponse();
            }
        });
    }

    /** A client must not say who it is by a header that only we may send. */
    private void introduce(HttpServerRequest asked, MultiMap headers) {
        var forged = headers.names().stream().filter(name -> OURS.stream()
                .anyMatch(name.toLowerCase(Locale.ROOT)::startsWith)).toList();
        forged.forEach(headers::remove);
        headers.remove("Forwarded");
        CompressedTags.unmark(headers);
        // A page's session is not the API's: apps send a token, and a cookie must never stand in for one.
        headers.remove("Cookie");
        plaza.gatewaySecret().ifPresent(secret -> headers.set("Plaza-Gateway", secret));
        headers.set("Plaza-Client-Address", addresses.client(asked));
    }

    /** What is still coming is read by nobody. */
    private static ProxyResponse tooLarge(ProxyContext call) {
        return answer(call, Problem.tooLarge(LimitedBody.most(call.request().proxiedRequest()))).putHeader("Connection",
                "close");
    }

    private static ProxyResponse away(ProxyContext call, String name, Throwable failure) {
        Log.warn(name + " cannot be reached for an API call: " + failure);
        return answer(call, Problem.unavailable(name)).putHeader("Retry-After", "5");
    }

    private static ProxyResponse answer(ProxyContext call, Problem problem) {
        call.request().release();
        var body = Body.body(Buffer.buffer(problem.json(call.request().proxiedRequest().path())));
        return call.request().response().setStatusCode(problem.status()).putHeader("Cache-Control", "no-store")
                .putHeader("Content-Type", "application/problem+json").setBody(body);
    }
}
