package social.plaza.content.disclaimer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

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

    /** @param effectiveFrom absent or past for as soon as every instance knows of them, in some seconds */
    @Schema(name = "NewDisclaimerRules")
    record NewRules(Instant effectiveFrom, @NotNull @Size(max = 200) List<@NotNull @Valid Rule> rules) {}

    /**
     * @param inForce number of the rules that are in force now; others if the last ones have their moment to come
     * @param telling how far other services have been told of what they change; null for those that Plaza came with
     */
    @Schema(name = "DisclaimerRules")
    record Rules(int number, Instant effectiveFrom, int inForce, List<Rule> rules,
            @Schema(nullable = true) Telling telling) {}

    /**
     * @param articles to how many articles other disclaimers apply, now or from that moment on
     * @param told of how many of them other services have been told
     * @param overAt since when they have been told of all, or null
     */
    @Schema(name = "DisclaimerRulesTelling")
    record Telling(int articles, int told, @Schema(nullable = true) Instant overAt) {}

    /**
     * What would come of other rules.
     *
     * @param effectiveFrom the moment that was looked at
     * @param articles how many are published
     * @param touched how many of them would gain or lose a disclaimer
     */
    @Schema(name = "DisclaimerTrial")
    record TrialView(Instant effectiveFrom, int articles, int touched, List<Change> changes) {}

    /** @param gaining the last published of those that would gain it, ten at most; {@code losing} likewise */
    @Schema(name = "DisclaimerTrialChange")
    record Change(String disclaimer, int gained, int lost, List<CarryingDisclaimers.Example> gaining,
            List<CarryingDisclaimers.Example> losing) {}

    @Inject
    Policies policies;

    @Inject
    ChangingPolicy changing;

    @Inject
    Retellings retellings;

    @Inject
    CarryingDisclaimers things;

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
        return answer(policy, policy.ruleSets().getLast());
    }

    @PUT
    @PermissionsAllowed("admin")
    @Operation(operationId = "setDisclaimerRules", summary = "Set all rules at once, from a moment on (admin)", description = "Needs `If-Match`. Where they touch many articles they take effect later than asked: when other services can have been told of each of them; `effectiveFrom` of the answer says when, `telling` how far that has come.")
    @APIResponse(responseCode = "200", description = "The rules", content = @Content(schema = @Schema(implementation = Rules.class)))
    @APIResponse(responseCode = "400", description = "A rule names no disclaimer, or no condition")
    @APIResponse(responseCode = "412", description = "They changed since you read them")
    @APIResponse(responseCode = "428", description = "`If-Match` is missing")
    public Response set(@Valid @NotNull NewRules sent) {
        RuleSet set = changing.rules(sent.effectiveFrom(), sent.rules(), caller.id(),
                latest -> tags.mustMatch(latest.number()));
        return answer(policies.load(), set);
    }

    @POST
    @Path("/trial")
    @PermissionsAllowed("admin")
    @Operation(operationId = "tryDisclaimerRules", summary = "See what other rules would change, and change nothing (admin)", description = "Counts over all published articles which would gain or lose which disclaimer, in whichever of their languages.")
    @APIResponse(responseCode = "200", description = "What would come of them", content = @Content(schema = @Schema(implementation = TrialView.class)))
    @APIResponse(responseCode = "400", description = "A rule names no disclaimer, or no condition")
    public TrialView tryOut(@Valid @NotNull NewRules sent) {
        Trial trial = changing.trial(sent.effectiveFrom(), sent.rules());
        Map<UUID, CarryingDisclaimers.Example> examples = things.examples(trial.examples()).stream()
                .collect(Collectors.toMap(CarryingDisclaimers.Example::id, Function.identity()));
        return new TrialView(trial.at(), trial.articles(), trial.touched(),
                trial.changes().entrySet().stream().map(each -> change(each.getKey(), each.getValue(), examples))
                        .toList());
    }

    private static Change change(String key, Trial.Change change, Map<UUID, CarryingDisclaimers.Example> examples) {
        return new Change(key, change.gained(), change.lost(),
                change.gaining().stream().map(examples::get).filter(Objects::nonNull).toList(),
                change.losing().stream().map(examples::get).filter(Objects::nonNull).toList());
    }

    private Response answer(Policy policy, RuleSet set) {
        int inForce = policy.inForce(clock.instant()).map(RuleSet::number).orElse(0);
        Telling telling = retellings.of(set.number())
                .map(progress -> new Telling(progress.articles(), progress.told(), progress.overAt())).orElse(null);
        return tags.read(new Rules(set.number(), set.effectiveFrom(), inForce, set.rules(), telling), set.number());
    }
}
