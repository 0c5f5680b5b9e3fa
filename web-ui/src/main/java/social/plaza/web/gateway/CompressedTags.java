package social.plaza.web.gateway;

import java.util.List;

import io.vertx.core.MultiMap;
import io.vertx.httpproxy.ProxyResponse;

/**
 * A service tags what it sends, and we compress it: those are other bytes, and a cache must not take one for the other. So what
 * is sent compressed has a mark in its entity tag, which is taken off when a client sends the tag back.
 */
final class CompressedTags {

    private static final String MARK = "--gzip";
    private static final List<String> SENT_BACK = List.of("If-Match", "If-None-Match");

    private CompressedTags() {}

    static void unmark(MultiMap asked) {
        SENT_BACK.forEach(name -> {
            var tags = asked.get(name);
            if (tags != null) {
                asked.set(name, tags.replace(MARK + '"', "\""));
            }
        });
    }

    /** @param accepted what the client says in its Accept-Encoding, null if it says nothing */
    static void mark(ProxyResponse answer, String accepted) {
        boolean isUnchanged = answer.getStatusCode() == 304;
        var type = answer.headers().get("Content-Type");
        if (!isUnchanged && (type == null || !type.startsWith("application/json"))) {
            return;
        }
        var by = answer.headers().get("Vary");
        answer.headers().set("Vary", by == null ? "Accept-Encoding" : by + ", Accept-Encoding");
        var tag = answer.headers().get("ETag");
        if (tag != null && tag.startsWith("\"") && accepted != null && accepted.matches(".*(gzip|deflate).*")) {
            answer.headers().set("ETag", tag.substring(0, tag.length() - 1) + MARK + '"');
        }
    }
}
