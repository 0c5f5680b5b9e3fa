package social.plaza.web.gateway;

import java.util.Arrays;
import java.util.zip.CRC32C;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Unreachable;

/** Every limit that a client can run into, of both services, in one answer. */
@Path(Limits.PATH)
public class Limits {

    static final String PATH = "/api/v1/limits";

    /** They change with a new version of a service, or when an operator sets them. */
    private static final String CACHING = "public, max-age=60";

    private final Content content;
    private final Engagement engagement;
    private final ObjectMapper json;

    Limits(Content content, Engagement engagement, ObjectMapper json) {
        this.content = content;
        this.engagement = engagement;
        this.json = json;
    }

    /** JSON, whatever is said to be accepted: there is nothing else. */
    @GET
    @RunOnVirtualThread
    public Response joined(@HeaderParam("If-None-Match") String known) throws JsonProcessingException {
        var first = content.get("/limits").anonymously().later(ObjectNode.class);
        var second = engagement.get("/limits").anonymously().later(ObjectNode.class);
        var all = json.createObjectNode();
        try {
            join(all, first.get());
            join(all, second.get());
        } catch (Unreachable away) {
            return ToolAnswers.of(Problem.unavailable(away.service()), PATH);
        }
        var body = json.writeValueAsBytes(all);
        var tag = tag(body);
        var answer = isKnown(tag, known) ? Response.notModified() : Response.ok(body, "application/json");
        return answer.header("ETag", tag).header("Cache-Control", CACHING).build();
    }

    private static boolean isKnown(String tag, String known) {
        return known != null && (known.strip().equals("*")
                || Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals));
    }

    /** Weak: compressed or not, they are the same limits. */
    private static String tag(byte[] body) {
        var sum = new CRC32C();
        sum.update(body);
        return "W/\"" + Long.toHexString(sum.getValue()) + body.length + '"';
    }

    static void join(ObjectNode all, JsonNode more) {
        more.properties().forEach(limit -> {
            if (all.get(limit.getKey()) instanceof ObjectNode both && limit.getValue().isObject()) {
                join(both, limit.getValue());
            } else {
                all.set(limit.getKey(), limit.getValue());
            }
        });
    }
}
