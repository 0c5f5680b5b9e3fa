package social.plaza.content.source;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.http.VersionTags;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.MergePatch;
import social.plaza.http.Once;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** Feeds elsewhere whose items the square publishes. */
@Path("/api/v1/sources")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sources")
public class SourceResource {

    /** A page of sources. */
    @Schema(name = "FeedSourcePage")
    record SourcePage(List<FeedView> items, @Schema(nullable = true) String next) {}

    @Inject
    FeedSources sources;

    @Inject
    SettingUpSources settingUp;

    @Inject
    FetchingSources fetching;

    @Inject
    Caller caller;

    @Inject
    VersionTags tags;

    @Inject
    MergePatch patches;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed("admin")
    @Operation(operationId = "listSources", summary = "All sources, and how each of them does (admin)", description = "The last that was set up first.")
    @APIResponse(responseCode = "200", description = "A page of the list", content = @Content(schema = @Schema(implementation = SourcePage.class)))
    public SourcePage list(@BeanParam Paging paging) {
        UUID before = paging.after(1).map(cursor -> cursor.uuid(0)).orElse(Cursor.LAST_ID);
        Page<FeedView> page = paging.page(sources.list(before, paging.limit() + 1), last -> Cursor.of(last.id()));
        return new SourcePage(page.items(), page.next());
    }

    @POST
    @Once
    @PermissionsAllowed("admin")
    @Operation(operationId = "createSource", summary = "Set up a source (admin)", description = "It is looked at at once, unless it is paused, and brings its newest items first.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = "1 to 255 visible ASCII characters: the same request again gets the first answer")
    @APIResponse(responseCode = "201", description = "The source", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "400", description = "A field is not as it must be; `violations` say which")
    @APIResponse(responseCode = "409", description = "The handle looks like one that is taken")
    public Response create(@Valid @NotNull NewFeedSource sent) {
        UUID id = settingUp.add(caller.id(), sent);
        FeedSources.Versioned made = sources.read(id);
        return Response.created(URI.create("/api/v1/sources/" + id)).entity(made.view())
                .tag(tags.of(made.view(), made.version())).build();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("admin")
    @Operation(operationId = "getSource", summary = "A source, and how it does (admin)")
    @APIResponse(responseCode = "200", description = "The source", content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Response read(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Transactional
    @PermissionsAllowed("admin")
    @Operation(operationId = "editSource", summary = "Change a source (admin)", description = "JSON Merge Patch of what `createSource` takes. What publishes as another admin you can slow down or pause; for more, publish it as yourself or as an account for feeds.")
    @APIResponse(responseCode = "200", description = "The source after it", content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "428", description = "`If-Match` is missing")
    public Response edit(@PathParam("id") UUID id,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewFeedSource.class))) JsonNode patch)
            throws JsonProcessingException {
        FeedSource source = sources.toChange(id);
        tags.mustMatch(source.version());
        settingUp.edit(source, caller.id(), patches.apply(settingUp.editable(source), patch));
        return answer(id);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed("admin")
    @Operation(operationId = "deleteSource", summary = "Remove a source (admin)", description = "Its articles stay, and are not brought again should it be set up once more.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "There is none")
    public void delete(@PathParam("id") UUID id) {
        sources.remove(sources.toChange(id));
    }

    @POST
    @Path("/{id}/fetch")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed("admin")
    @Operation(operationId = "fetchSource", summary = "Look at a source now, paused or not (admin)", description = "Once a minute at most. The answer waits for what comes of it for up to ten seconds; after that it is a run that lasts.")
    @APIResponse(responseCode = "200", description = "The run", content = @Content(schema = @Schema(implementation = SourceRunView.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "It is being looked at already")
    @APIResponse(responseCode = "429", description = "It was asked for within the last minute")
    public SourceRunView fetch(@PathParam("id") UUID id) {
        return fetching.fetch(id);
    }

    @GET
    @Path("/{id}/runs")
    @PermissionsAllowed("admin")
    @Operation(operationId = "listSourceRuns", summary = "What came of looking at a source, for a month (admin)", description = "The newest first.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    @APIResponse(responseCode = "404", description = "There is no such source")
    public Page<SourceRunView> runs(@PathParam("id") UUID id, @BeanParam Paging paging) {
        sources.read(id);
        Optional<Cursor> after = paging.after(2);
        return paging.page(sources.runs(id, at(after), id(after), paging.limit() + 1),
                last -> Cursor.of(last.startedAt(), last.id()));
    }

    @GET
    @Path("/{id}/items")
    @PermissionsAllowed("admin")
    @Operation(operationId = "listSourceItems", summary = "What came from a source, and what was made of it (admin)", description = "The newest first. `SAME` is the story of an article that another source brought.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    @APIResponse(responseCode = "404", description = "There is no such source")
    public Page<FeedItemView> items(@PathParam("id") UUID id, @BeanParam Paging paging) {
        sources.read(id);
        Optional<Cursor> after = paging.after(2);
        return paging.page(sources.items(id, at(after), id(after), paging.limit() + 1, clock.instant()),
                last -> Cursor.of(last.at(), last.id()));
    }

    private static Instant at(Optional<Cursor> after) {
        return after.map(cursor -> cursor.instant(0)).orElse(Cursor.NEWEST);
    }

    private static UUID id(Optional<Cursor> after) {
        return after.map(cursor -> cursor.uuid(1)).orElse(Cursor.LAST_ID);
    }

    private Response answer(UUID id) {
        FeedSources.Versioned source = sources.read(id);
        return tags.read(source.view(), source.version());
    }
}
