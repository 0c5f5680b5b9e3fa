package social.plaza.web.origin;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** A question to a service that has not been asked yet. */
public final class Ask {

    private final Origin origin;
    private final HttpRequest.Builder request;
    private boolean personal = true;
    private String language;

    Ask(Origin origin, HttpRequest.Builder request) {
        this.origin = origin;
        this.request = request;
    }

    public Ask with(String header, Object value) {
        request.setHeader(header, String.valueOf(value));
        return this;
    }

    /** Asks as nobody in particular: for what is kept and shown to many. */
    public Ask anonymously() {
        personal = false;
        return this;
    }

    /** Asks for the answer's words in this language instead of the visitor's. */
    public Ask in(String language) {
        this.language = language;
        return this;
    }

    /**
     * @return the answer, read tolerantly; null if there is none (204)
     * @throws Refused when the service answers with a problem
     * @throws Unreachable when it does not answer, or not in time
     */
    public <T> T as(Class<T> type) {
        return later(type).get();
    }

    /** For commands whose answer does not matter. */
    public void go() {
        later(Void.class).get();
    }

    /** Asks now, and lets the caller do something else until the answer is needed. */
    public <T> Later<T> later(Class<T> type) {
        addressed();
        var token = personal ? origin.visitor.token() : null;
        return new Later<>(this, type, token, send(token));
    }

    Origin origin() {
        return origin;
    }

    CompletableFuture<HttpResponse<byte[]>> send(String token) {
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        return origin.http.sendAsync(request.build(), BodyHandlers.ofByteArray());
    }

    /** Once the words are asked for, they are in one language: the pages never mix by accident. */
    private void addressed() {
        if (language == null && personal) {
            language = origin.visitor.reads();
        }
        if (language != null) {
            request.setHeader("Accept-Language", language);
        }
        if (personal) {
            origin.visitor.address().ifPresent(address -> request.setHeader("Plaza-Client-Address", address));
        }
    }
}
