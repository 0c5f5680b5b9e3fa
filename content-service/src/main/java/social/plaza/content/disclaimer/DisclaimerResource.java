package social.plaza.content.disclaimer;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.disclaimer.Version.Text;
import social.plaza.content.http.ReaderLanguages;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.ETags;
import social.plaza.http.NotFound;
import social.plaza.http.Once;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** What disclaimers say now, said before and will say. */
@Path("/api/v1/disclaimers")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclaimers")
public class DisclaimerResource {

    /** @param key small letters, digits and single hyphens; stands in addresses, and never changes */
    @Schema(name = "NewDisclaimer")
    record NewDisclaimer(
            @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be small letters and digits, with single hyphens between") String key) {}

    /** @param effectiveFrom absent or past for as soon as every instance knows of it, in some seconds; {@code texts} by language, that of the square among them */
    @Schema(name = "NewDisclaimerVersion")
    record NewVersion(Instant effectiveFrom,
            @NotNull @Size(min = 1, max = 50) Map<String, @NotNull @Valid Text> texts) {}

    @Inject
    Policies policies;

    @Inject
    ChangingPolicy changing;

    @Inject
    ReaderLanguages languages;

    @Inject
    Caller caller;

    @Inject
    ETags tags;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Operation(operationId = "listDisclaimers", summary = "All disclaimers, as they are now", description = "In the language of `lang` or `Accept-Language` where there is a text in it, and in all others under `texts`.")
    @APIResponse(responseCode = "200", description = "A page of the list", content = @Content(schema = @Schema(implementation = DisclaimerPage.class)))
    public Response list(@BeanParam Paging paging) {
        Policy policy = policies.current();
        long from = paging.after(1).map(cursor -> cursor.number(0)).orElse(-1L);
        Page<Disclaimer> page = paging.page(policy.disclaimers().stream().filter(each -> each.position() > from)
                .limit(paging.limit() + 1L).toList(), last -> Cursor.of(last.position()));
        Instant now = clock.instant();
        return tags.read(new DisclaimerPage(
                page.items().stream().map(each -> view(policy, each, each.at(now))).toList(), page.next()));
    }

    /** A page of disclaimers. */
    record DisclaimerPage(List<DisclaimerView> items, @Schema(nullable = true) String next) {}

    @GET
    @Path("/{key}")
    @PermitAll
    @Operation(operationId = "getDisclaimer", summary = "A disclaimer as it is now, and which versions there are")
    @APIResponse(responseCode = "200", description = "The disclaimer", content = @Content(schema = @Schema(implementation = DisclaimerView.class)))
    @APIResponse(responseCode = "404", description = "There is none under this key")
    public Response read(@PathParam("key") String key) {
        Policy policy = policies.current();
        Disclaimer disclaimer = find(policy, key);
        return tags.read(view(policy, disclaimer, disclaimer.at(clock.instant())));
    }

    @GET
    @Path("/{key}/versions/{number}")
    @PermitAll
    @Operation(operationId = "getDisclaimerVersion", summary = "What a version of a disclaimer says; it never changes")
    @APIResponse(responseCode = "200", description = "The version", content = @Content(schema = @Schema(implementation = DisclaimerView.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Response version(@PathParam("key") String key, @PathParam("number") int number) {
        Policy policy = policies.current();
        Disclaimer disclaimer = find(policy, key);
        Version version = disclaimer.version(number).orElseThrow(() -> new NotFound("version"));
        return tags.read(view(policy, disclaimer, Optional.of(version)));
    }

    @POST
    @Once
    @PermissionsAllowed("admin")
    @Operation(operationId = "createDisclaimer", summary = "Begin a disclaimer (admin)", description = "It says nothing, and cannot be used, until it has a version.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = "1 to 255 visible ASCII characters: the same request again gets the first answer")
    @APIResponse(responseCode = "201", description = "The disclaimer, without words yet", content = @Content(schema = @Schema(implementation = DisclaimerView.class)))
    @APIResponse(responseCode = "409", description = "The key is taken")
    public Response create(@Valid @NotNull NewDisclaimer disclaimer) {
        if (disclaimer.key().equals("rules")) {
            throw new KeyTaken(disclaimer.key());
        }
        Disclaimer made = changing.disclaimer(disclaimer.key());
        return Response.created(URI.create("/api/v1/disclaimers/" + made.key()))
                .entity(view(policies.load(), made, Optional.empty())).build();
    }

    @POST
    @Once
    @Path("/{key}/versions")
    @PermissionsAllowed("admin")
    @Operation(operationId = "createDisclaimerVersion", summary = "Say it in other words from a moment on (admin)", description = "Takes effect at its moment everywhere at once, and touches no article.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = "1 to 255 visible ASCII characters: the same request again gets the first answer")
    @APIResponse(responseCode = "201", description = "The version", content = @Content(schema = @Schema(implementation = DisclaimerView.class)))
    @APIResponse(responseCode = "404", description = "There is no such disclaimer")
    public Response create(@PathParam("key") String key, @Valid @NotNull NewVersion sent) {
        Version made = changing.version(key, sent.effectiveFrom(), sent.texts(), caller.id());
        Policy policy = policies.load();
        return Response.created(URI.create("/api/v1/disclaimers/" + key + "/versions/" + made.number()))
                .entity(view(policy, find(policy, key), Optional.of(made))).build();
    }

    private static Disclaimer find(Policy policy, String key) {
        return policy.disclaimer(key).orElseThrow(() -> new NotFound("disclaimer"));
    }

    private DisclaimerView view(Policy policy, Disclaimer disclaimer, Optional<Version> version) {
        return DisclaimerView.of(disclaimer, version, policy.defaultLanguage(), languages::choose);
    }
}
