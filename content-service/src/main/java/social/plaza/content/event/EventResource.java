package social.plaza.content.event;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.event.EventFeed.Event;
import social.plaza.content.event.EventFeed.Position;
import social.plaza.http.BadRequest;
import social.plaza.http.Cursor;
import social.plaza.http.Page;

/** The feed from which other services learn what has happened. Nothing is ever taken from it, so it can be read anew from the start. */
@Path("/api/v1/events")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
public class EventResource {

    private static final int MAX_LIMIT = 500;
    private static final int MAX_WAIT_SECONDS = 30;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    @Inject
    EventFeed feed;

    @Inject
    Waiting waiting;

    @Inject
    CurrentVertxRequest current;

    @GET
    @PermissionsAllowed("events")
    @Operation(operationId = "listEvents", summary = "What has happened, in order", description = "Scope `events`. Begin without `after`; go on with the `position` of the last event that took effect. `next` is null where there is no more yet.")
    @Parameter(name = "limit", description = "How many events at most", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "100"))
    @Parameter(name = "wait", description = "So many seconds to wait for the next event if there is none", schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "30", defaultValue = "0"))
    @APIResponse(responseCode = "200", description = "Events, the oldest first")
    @APIResponse(responseCode = "400", description = "A bad cursor, limit or wait")
    public Page<Event> read(@QueryParam("after") String after, @QueryParam("limit") String limit,
            @QueryParam("wait") String wait) throws InterruptedException {
        Position position = after == null ? Position.START : position(after);
        int most = number("limit", limit, 100, 1, MAX_LIMIT);
        long looks = Duration.ofSeconds(number("wait", wait, 0, 0, MAX_WAIT_SECONDS)).dividedBy(BETWEEN_LOOKS);
        waiting.begin();
        try {
            return page(find(position, most + 1, looks), most);
        } finally {
            waiting.end();
        }
    }

    private List<Event> find(Position position, int most, long looks) throws InterruptedException {
        HttpServerResponse answer = current.getCurrent().response();
        List<Event> found = feed.after(position, most);
        for (long look = 0; found.isEmpty() && look < looks && waiting.goesOn(answer); look++) {
            Thread.sleep(BETWEEN_LOOKS);
            found = feed.after(position, most);
        }
        return found;
    }

    private static Page<Event> page(List<Event> found, int most) {
        if (found.size() <= most) {
            return new Page<>(found, null);
        }
        List<Event> items = List.copyOf(found.subList(0, most));
        return new Page<>(items, items.getLast().position());
    }

    private static Position position(String opaque) {
        Cursor cursor = Cursor.parse(opaque, 2);
        Position position = new Position(cursor.number(0), cursor.number(1));
        if (position.transaction() < 0 || position.number() < 0) {
            throw new BadRequest("after", "is not a cursor of this list");
        }
        return position;
    }

    private static int number(String field, String text, int absent, int least, int most) {
        if (text == null) {
            return absent;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new BadRequest(field, "must be a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(text);
    }
}
