package social.plaza.engagement.pin;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
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
import social.plaza.engagement.card.MeetsArticles;
import social.plaza.engagement.card.Reader;
import social.plaza.engagement.card.Reading;
import social.plaza.engagement.http.VersionTags;
import social.plaza.http.BadRequest;
import social.plaza.http.Cursor;
import social.plaza.http.IdempotencyKey;
import social.plaza.http.MergePatch;
import social.plaza.http.NotFound;
import social.plaza.http.Once;
import social.plaza.http.Page;
import social.plaza.http.Paging;
import social.plaza.http.Times;

/** Pins over the API. One entity tag, the board's, goes with each of them: it changes with every booking on that board. */
@Path("/api/v1/pins")
@Tag(name = "pins")
@RunOnVirtualThread
@MeetsArticles
public class PinResource {

    /** How a page of pins is described. */
    @Schema(name = "PinPage")
    record PinPage(List<PinView> items, @Schema(nullable = true) String next) {}

    /** How a page of changes is described. */
    @Schema(name = "PinChangePage")
    record ChangePage(List<PinHistory.Change> items, @Schema(nullable = true) String next) {}

    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Pins pins;

    @Inject
    Pinning pinning;

    @Inject
    PinRights rights;

    @Inject
    PinHistory history;

    @Inject
    Boards boards;

    @Inject
    Slots slots;

    @Inject
    VersionTags tags;

    @Inject
    Times times;

    @Inject
    MergePatch patches;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Operation(operationId = "listPins", summary = "What stands on a board, by position", description = """
            Now; at another moment with `at` (moderators); or, with `from` and `to`, every booking of a span by its start
            (moderators, and authors on their own board), with cursors.""")
    @APIResponse(responseCode = "200", description = "The pins; the `ETag` is the board's", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PinPage.class)))
    @APIResponse(responseCode = "400", description = "No such board, or not a time")
    @APIResponse(responseCode = "403", description = "Another moment than now is not yours to see")
    @APIResponse(responseCode = "404", description = "The board of an account that does not exist")
    public Response list(@QueryParam("board") @Parameter(required = true) String name,
            @QueryParam("at") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time")) String at,
            @QueryParam("from") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time")) String from,
            @QueryParam("to") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date-time")) String to,
            @BeanParam Paging paging) {
        Board board = boards.find(name);
        Optional<Instant> moment = times.parse("at", at);
        moment.ifPresent(other -> rights.mustModerate(board));
        if (from != null || to != null) {
            return tags.read(span(board, times.parse("from", from), times.parse("to", to), paging),
                    pins.version(board));
        }
        long version = pins.version(board);
        Reading reading = new Reading(reader.reading().languages(), moment.orElseGet(clock::instant));
        long after = paging.after(1).map(cursor -> cursor.number(0)).orElse(0L);
        var active = pins.activeAt(board, slots.on(board), reading.at()).stream()
                .filter(each -> each.pin().position() > after).map(pin -> PinView.of(pin, reading)).toList();
        return tags.read(paging.page(active, pin -> Cursor.of(pin.position())), version);
    }

    private PinView shown(Pins.Listed listed) {
        return PinView.of(listed, reader.reading());
    }

    private Page<PinView> span(Board board, Optional<Instant> from, Optional<Instant> to, Paging paging) {
        rights.mustPlan(board);
        if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) {
            throw new BadRequest(from.isEmpty() ? "from" : "to", "must be given: a span has both, `from` before `to`");
        }
        Optional<Cursor> after = paging.after(2);
        var rows = pins.between(board, from.get(), to.get(), after.map(it -> it.instant(0)).orElse(Instant.EPOCH),
                after.map(it -> it.uuid(1)).orElse(FIRST), paging.limit() + 1);
        return paging.page(rows.stream().map(this::shown).toList(), pin -> Cursor.of(pin.startsAt(), pin.id()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getPin", summary = "One pin; for others than who may plan the board, only while it holds")
    @APIResponse(responseCode = "200", description = "The pin; the `ETag` is its board's", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PinView.class)))
    @APIResponse(responseCode = "404", description = "No such pin, or none that stands now")
    public Response read(@PathParam("id") UUID id) {
        Board board = Board.parse(pins.find(id).orElseThrow(() -> new NotFound("pin")).board());
        long version = pins.version(board);
        return tags.read(shown(seen(id)), version);
    }

    /** @throws NotFound also where there is one, but none that stands now, for those who do not plan its board */
    private Pins.Listed seen(UUID id) {
        Pins.Listed found = pins.listed(id).orElseThrow(() -> new NotFound("pin"));
        if (found.article() == null || !found.pin().holds(clock.instant())) {
            rights.mustKnow(Board.parse(found.pin().board()));
        }
        return found;
    }

    @POST
    @Once
    @Authenticated
    @Operation(operationId = "createPin", summary = "Book a slot")
    @Parameter(name = IdempotencyKey.HEADER, in = ParameterIn.HEADER, schema = @Schema(type = SchemaType.STRING), description = "1 to 255 visible ASCII characters: the same request again gets the first answer")
    @APIResponse(responseCode = "201", description = "The pin", headers = @Header(name = "ETag"), content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PinView.class)))
    @APIResponse(responseCode = "403", description = "The board is not yours, or the article is not (on your own board)")
    @APIResponse(responseCode = "404", description = "No such article, or no such account")
    @APIResponse(responseCode = "409", description = "`slot-taken` or `already-pinned`, with the pin in the way as `pin`; `board-full`")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewPin.class)))
    public Response book(@Valid @NotNull NewPin wish) {
        Board board = boards.find(wish.board());
        rights.mustBook(board);
        Pinning.Booked booked = pinning.book(board, wish);
        PinView pin = shown(booked.pin());
        return Response.created(URI.create("/api/v1/pins/" + pin.id())).entity(pin).tag(tags.of(pin, booked.version()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Authenticated
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "editPin", summary = "Change a pin's position, time or note")
    @APIResponse(responseCode = "200", description = "The pin", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PinView.class)))
    @APIResponse(responseCode = "404", description = "No such pin")
    @APIResponse(responseCode = "409", description = "`slot-taken`, with the pin in the way as `pin`; `pin-over`")
    @APIResponse(responseCode = "412", description = "The board has changed since you read it")
    @APIResponse(responseCode = "428", description = "`If-Match` is missing")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PinEdit.class)))
    public Response edit(@PathParam("id") UUID id, JsonNode patch) throws JsonProcessingException {
        Pin pin = seen(id).pin();
        Board board = Board.parse(pin.board());
        rights.mustBook(board);
        PinEdit edit = patches.apply(PinEdit.of(pin), patch);
        Pinning.Booked edited = pinning.edit(board, id, edit, tags::mustMatch);
        PinView view = shown(edited.pin());
        return Response.ok(view).tag(tags.of(view, edited.version())).build();
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "deletePin", summary = "Remove a pin from its slot; doing it twice changes nothing")
    @APIResponse(responseCode = "204", description = "It is removed")
    @APIResponse(responseCode = "404", description = "No such pin")
    public void remove(@PathParam("id") UUID id) {
        Pin pin = seen(id).pin();
        Board board = Board.parse(pin.board());
        rights.mustBook(board);
        pinning.remove(board, pin);
    }

    @PUT
    @Authenticated
    @Operation(operationId = "replacePins", summary = "The whole board at once: what holds from now on", description = """
            Pins with an id stay, perhaps changed; those without are new; all others are removed.""")
    @APIResponse(responseCode = "200", description = "What stands on the board now", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PinPage.class)))
    @APIResponse(responseCode = "409", description = "`slot-taken`, with the pin in the way as `pin`")
    @APIResponse(responseCode = "412", description = "The board has changed since you read it")
    @APIResponse(responseCode = "428", description = "`If-Match` is missing")
    public Response replace(@QueryParam("board") @Parameter(required = true) String name,
            @Valid @NotNull WholeBoard whole) {
        Board board = boards.find(name);
        rights.mustBook(board);
        pinning.replace(board, whole, tags::mustMatch);
        return list(name, null, null, null, new Paging());
    }

    @GET
    @Path("/history")
    @Authenticated
    @Operation(operationId = "listPinHistory", summary = "Who did what on a board, and when: the latest first, before and after")
    @APIResponse(responseCode = "200", description = "The changes", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChangePage.class)))
    @APIResponse(responseCode = "403", description = "The board is not yours")
    public Response history(@QueryParam("board") @Parameter(required = true) String name, @BeanParam Paging paging) {
        Board board = boards.find(name);
        rights.mustPlan(board);
        long before = paging.after(1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return tags.read(paging.page(history.of(board, before, paging.limit() + 1), it -> Cursor.of(it.version())));
    }
}
