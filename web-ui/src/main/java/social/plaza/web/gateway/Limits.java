package social.plaza.web.gateway;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Engagement;

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
    public JsonNode joined() {
        var first = content.get("/limits").anonymously().later(ObjectNode.class);
        var second = engagement.get("/limits").anonymously().later(ObjectNode.class);
        return joined(first.get(), second.get());
    }

    private ObjectNode joined(ObjectNode one, ObjectNode other) {
        var all = json.createObjectNode();
        all.setAll(one);
        other.properties().forEach(limit -> {
            if (all.get(limit.getKey()) instanceof ObjectNode both && limit.getValue() instanceof ObjectNode more) {
                all.set(limit.getKey(), joined(both, more));
            } else {
                all.set(limit.getKey(), limit.getValue());
            }
        });
        return all;
    }
}
