package social.plaza.web.gateway;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Unreachable;

/** Every limit that a client can run into, of both services, in one answer. */
@Path("/api/v1/limits")
public class Limits {

    private final Content content;
    private final Engagement engagement;
    private final ObjectMapper json;

    Limits(Content content, Engagement engagement, ObjectMapper json) {
        this.content = content;
        this.engagement = engagement;
        this.json = json;
    }

    @GET
    @Produces("application/json")
    @RunOnVirtualThread
    public Response joined() {
        var first = content.get("/limits").anonymously().later(ObjectNode.class);
        var second = engagement.get("/limits").anonymously().later(ObjectNode.class);
        var all = json.createObjectNode();
        try {
            join(all, first.get());
            join(all, second.get());
        } catch (Unreachable away) {
            var problem = Problem.unavailable(away.service());
            return Response.status(problem.status()).type("application/problem+json").header("Retry-After", "5")
                    .header("Cache-Control", "no-store").entity(problem.json("/api/v1/limits")).build();
        }
        return Response.ok(all).build();
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
