package social.plaza.http;

import java.util.Map;

import jakarta.inject.Singleton;

@Singleton
class RequestLimits implements Limits {

    @Override
    public String of() {
        return "requests";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("bodyBytes", BodySize.MAX, "addressCharacters", HeadSize.MAX_ADDRESS, "headerBytes",
                HeadSize.MAX_HEADERS, "depth", StrictJson.MAX_DEPTH, "pageItems",
                Map.of("default", Paging.DEFAULT_LIMIT, "max", Paging.MAX_LIMIT), "idempotencyKeyHours",
                OnceInterceptor.KEPT.toHours());
    }
}
