package social.plaza.content.disclaimer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.http.VersionTags;
import social.plaza.http.Caller;

/** Where disclaimers apply. */
@Path("/api/v1/disclaimers/rules")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclaimers")
public class RulesResource {

    /** @param effectiveFrom absent or past for now */
    @Schema(name = "NewDisclaimerRules")
    record NewRules(Instant effectiveFrom, @NotNull @Size(max = 200) List<@NotNull @Valid Rule> rules) {}

    /**
     * @param inForce number of the rules that are in force now; others if the last ones have their moment to come
     * @param articles only after a change: to how many articles other disclaimers apply, now or from that moment on
     */
    @Schema(name = "DisclaimerRules")
    record Rules(int number, Instant effectiveFrom, int inForce, List<Rule> rules,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true) Integer articles) {}

    @Inject
    Policies policies;

    @Inject
    ChangingPolicy changing;

    @Inject
    Caller caller;

    @Inject
    VersionTags tags;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Operation(operationId = "getDisclaimerRules", summary = "The last rules that were set: where which disclaimer applies")
    @APIResponse(responseCode = "200", description = "The rules", content = @Content(schema = @Schema(implementation = Rules.class)))
    public Response read() {
        Policy policy = policies.load();
        RuleSet latest = policy.ruleSets().getLast();
        int inForce = policy.inForce(clock.instant()).map(RuleSet::number).orElse(0);
        return tags.read(new Rules(latest.number(), latest.effectiveFrom(), inForce, latest.rules(), null),
                latest.number());
    }

    @PUT
    @PermissionsAllowed("admin")
    @Operation(operationId = "setDisclaimerRules", summary = "Set all rules at once, from a moment on (admin)", description = "Needs `If-Match`. Takes effect when other services have been told of every article that it touches; the answer comes after that.")
    @APIResponse(responseCode = "200", description = "The rules", content = @Content(schema = @Schema(implementation = Rules.class)))
    @APIResponse(responseCode = "400", description = "A rule names no disclaimer, or no condition")
    @APIResponse(responseCode = "412", description = "They changed since you read them")
    @APIResponse(responseCode = "428", description = "`If-Match` is missing")
    public Response set(@Valid @NotNull NewRules sent) {
        ChangingPolicy.Outcome outcome = changing.rules(sent.effectiveFrom(), sent.rules(), caller.id(),
                latest -> tags.mustMatch(latest.number()));
        RuleSet set = outcome.rules();
        int inForce = policies.load().inForce(clock.instant()).map(RuleSet::number).orElse(0);
        return tags.read(new Rules(set.number(), set.effectiveFrom(), inForce, set.rules(), outcome.articles()),
                set.number());
    }
}
