package social.plaza.web.origin;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import io.quarkus.logging.Log;
import social.plaza.web.origin.Wire.Answer;

/** An answer that may still be on its way. */
public final class Later<T> {

    private final Ask ask;
    private final Class<T> type;
    private final String token;
    private final CompletableFuture<Answer> coming;

    Later(Ask ask, Class<T> type, String token, CompletableFuture<Answer> coming) {
        this.ask = ask;
        this.type = type;
        this.token = token;
        this.coming = coming;
    }

    public T get() {
        return read(answered());
    }

    Tagged<T> tagged() {
        var response = answered();
        return new Tagged<>(read(response), response.header("ETag").orElse(null));
    }

    Timed<T> timed() {
        var response = answered();
        return new Timed<>(read(response), response.header("Retry-After").filter(after -> after.matches("\\d{1,4}"))
                .map(Integer::parseInt).orElse(Timed.SOON));
    }

    Answer answered() {
        var response = arrived(coming);
        if (response.status() == 401 && token != null) {
            // The service no longer believes this token: once with a new one, or the session has ended.
            response = arrived(ask.send(ask.origin().visitor.renewed(token)));
        }
        return response;
    }

    /** The answer, or nothing if the service is down or out of order: for parts that a page can do without. */
    public Optional<T> ifReachable() {
        try {
            return Optional.ofNullable(get());
        } catch (Unreachable e) {
            Log.debug("A page is shown without an answer", e);
            return Optional.empty();
        } catch (Refused e) {
            if (e.status() >= 500 || e.status() == 429) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The same for what a service may not know of yet, because it only hears of it a moment later. */
    public Optional<T> ifKnown() {
        try {
            return ifReachable();
        } catch (Refused e) {
            if (e.status() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Answer arrived(CompletableFuture<Answer> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw new Unreachable(ask.origin().name(), e.getCause());
        }
    }

    private T read(Answer response) {
        try {
            var json = ask.origin().json;
            if (response.status() >= 400) {
                throw Refused.of(ask.origin().name(), response, json);
            }
            if (type == Void.class || response.status() == 204 || response.body().length == 0) {
                return null;
            }
            // As it came: not everything that a service tells is JSON.
            return type == byte[].class ? type.cast(response.body()) : json.readValue(response.body(), type);
        } catch (IOException e) {
            throw new Unreachable(ask.origin().name(), e);
        }
    }
}
