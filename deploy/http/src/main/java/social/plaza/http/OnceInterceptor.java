package social.plaza.http;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;

@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceInterceptor {

    static final Duration KEPT = Duration.ofHours(24);

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    Caller caller;

    @Inject
    OnceAnswers answers;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @AroundInvoke
    Object once(InvocationContext call) {
        String key = headers.getHeaderString(IdempotencyKey.HEADER);
        Once once = call.getMethod().getAnnotation(Once.class);
        if (key == null && once != null && once.required()) {
            throw new BadRequest(IdempotencyKey.HEADER, "is required: with it, the same request never is done twice");
        }
        return QuarkusTransaction.joiningExisting()
                .call(() -> key == null ? call.proceed() : keyed(call, checked(key)));
    }

    private Response keyed(InvocationContext call, String key) throws Exception {
        answers.lock(caller.id(), key);
        byte[] request = fingerprint(call);
        Instant now = clock.instant();
        Optional<OnceAnswers.Answer> first = answers.find(caller.id(), key, now.minus(KEPT));
        if (first.isPresent()) {
            return replay(first.get(), request);
        }
        Response response = (Response) call.proceed();
        answers.keep(caller.id(), key, request, answer(response, request), now);
        return response;
    }

    private static Response replay(OnceAnswers.Answer first, byte[] request) {
        if (!MessageDigest.isEqual(first.request(), request)) {
            throw new KeyUsedOtherwise();
        }
        var again = Response.status(first.status()).header(IdempotencyKey.REPLAYED, "true");
        if (first.location() != null) {
            again.header(HttpHeaders.LOCATION, first.location());
        }
        if (first.etag() != null) {
            again.header(HttpHeaders.ETAG, first.etag());
        }
        return first.body() == null
                ? again.build()
                : again.entity(first.body()).type(MediaType.APPLICATION_JSON).build();
    }

    private OnceAnswers.Answer answer(Response response, byte[] request) throws JsonProcessingException {
        String location = response.getLocation() == null ? null : response.getLocation().toString();
        String etag = response.getEntityTag() == null ? null : "\"" + response.getEntityTag().getValue() + "\"";
        Object entity = response.getEntity();
        return new OnceAnswers.Answer(request, response.getStatus(), location, etag,
                entity == null ? null : json.writeValueAsString(entity));
    }

    private byte[] fingerprint(InvocationContext call) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((call.getMethod().getName() + " " + uri.getPath() + "\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return digest.digest(json.writeValueAsBytes(call.getParameters()));
    }

    private static String checked(String key) {
        if (!IdempotencyKey.isOne(key)) {
            throw new BadRequest(IdempotencyKey.HEADER, "must be 1 to 255 visible ASCII characters");
        }
        return key;
    }
}
