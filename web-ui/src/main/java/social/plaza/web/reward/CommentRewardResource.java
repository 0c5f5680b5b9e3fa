package social.plaza.web.reward;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.session.Visitor;

/** Rewarding the author of a comment. */
@Path("/comments/{id}/reward")
@RunOnVirtualThread
public class CommentRewardResource {

    private final GivingReward giving;
    private final Rewarding rewarding;
    private final Visitor visitor;

    CommentRewardResource(GivingReward giving, Rewarding rewarding, Visitor visitor) {
        this.giving = giving;
        this.rewarding = rewarding;
        this.visitor = visitor;
    }

    @GET
    public Response form(@PathParam("id") String id) {
        visitor.mustBeSignedIn();
        return rewarding.form(giving.comment(id));
    }

    @POST
    public Response give(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        visitor.mustBeSignedIn();
        return rewarding.give(giving.comment(id), RewardForm.of(form));
    }
}
