package social.plaza.web.origin;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import io.vertx.core.buffer.Buffer;
import social.plaza.web.origin.Wire.Answer;

/** A question to a service that has not been asked yet. */
public final class Ask {

    private static final Pattern TEXTS = Pattern.compile("/api/v1/(articles|bookmarks|feeds|pins|search)([/?]|$)");

    private final Origin origin;
    private final String method;
    private String address;
    private final Buffer body;
    private final Map<String, String> headers = new HashMap<>();
    private boolean personal = true;
    private boolean signed = true;
    private String language;
    private Duration patience;

    Ask(Origin origin, String method, String address, Buffer body) {
        this.origin = origin;
        this.method = method;
        this.address = address;
        this.body = body;
    }

    public Ask with(String header, Object value) {
        headers.put(header, String.valueOf(value));
        return this;
    }

    /** Asks as nobody in particular: for what is kept and shown to many. */
    public Ask anonymously() {
        personal = false;
        return this;
    }

    /** Asks for this visitor, but does not say who they are: where sessions begin and end. */
    public Ask unsigned() {
        signed = false;
        return this;
    }

    /** Waits longer than pages do, for what takes longer. */
    public Ask patiently(Duration time) {
        patience = time;
        return this;
    }

    /** The file at an address that is not below the API's prefix, as it came. */
    public Answer whole() {
        return later(Void.class).answered();
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

    /** The answer and its entity tag, for what shall be changed. */
    public <T> Tagged<T> tagged(Class<T> type) {
        return later(type).tagged();
    }

    /** The answer, and when to ask again where it is not the last word. */
    public <T> Timed<T> timed(Class<T> type) {
        return later(type).timed();
    }

    /** For commands whose answer does not matter. */
    public void go() {
        later(Void.class).get();
    }

    /** Asks now, and lets the caller do something else until the answer is needed. */
    public <T> Later<T> later(Class<T> type) {
        addressed();
        var token = personal && signed ? origin.visitor.token() : null;
        return new Later<>(this, type, token, send(token));
    }

    Origin origin() {
        return origin;
    }

    CompletableFuture<Answer> send(String token) {
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        return origin.wire.send(method, address, headers, body, patience);
    }

    /** What has the words of articles in it, and is asked for in no language of its own. */
    private boolean holdsTexts() {
        return method.equals("GET") && TEXTS.matcher(address).find() && !address.matches(".*[?&]lang=.*");
    }

    private String lang(String texts) {
        return (address.contains("?") ? '&' : '?') + Paths.fill("lang={}", texts);
    }

    /** Once the words are asked for, they are in one language: the pages never mix by accident. */
    private void addressed() {
        if (language == null && personal) {
            language = origin.visitor.reads();
            origin.visitor.texts().filter(texts -> holdsTexts()).ifPresent(texts -> address += lang(texts));
        }
        if (language != null) {
            headers.put("Accept-Language", language);
        }
        if (personal) {
            origin.visitor.address().ifPresent(from -> headers.put("Plaza-Client-Address", from));
            origin.visitor.agent().ifPresent(agent -> headers.put("User-Agent", agent));
        }
    }
}
