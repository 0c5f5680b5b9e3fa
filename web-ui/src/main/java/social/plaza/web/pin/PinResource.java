package social.plaza.web.pin;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Complaints;
import social.plaza.web.form.LocalTimes;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** What is booked on a board, for those who may book there. */
@Path("/pins")
@RunOnVirtualThread
public class PinResource {

    private final Boards boards;
    private final Pinning pinning;
    private final LocalTimes times;
    private final Visitor visitor;
    private final Pages pages;
    private final Clock clock;

    PinResource(Boards boards, Pinning pinning, LocalTimes times, Visitor visitor, Pages pages,
            Clock clock) {
        this.boards = boards;
        this.pinning = pinning;
        this.times = times;
        this.visitor = visitor;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response list(@QueryParam("board") String board, @QueryParam("done") String done) {
        visitor.mustBeSignedIn();
        var asked = board != null && !board.isBlank()
                ? new Board(board)
                : visitor.isModerator() ? Board.SITE : Board.account(visitor.handle());
        // Asked for outright: whose the board is not, sees no empty one.
        boards.plan(asked);
        return pages.personal(new BoardPage(pinning.plan(asked), done));
    }

    @GET
    @Path("{id}")
    public Response form(@PathParam("id") String id) {
        visitor.mustBeSignedIn();
        var read = boards.pin(id);
        if (read.value().isOver(clock.instant())) {
            return done(read.value(), "over");
        }
        return pages.personal(page(read.value(), PinForm.of(read.value(), read.tag(), times), Complaints.NONE, null));
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        visitor.mustBeSignedIn();
        var read = boards.pin(id);
        var form = PinForm.of(sent).on(read.value().board());
        var unready = form.complaints(times, pinning.words());
        if (unready.isAny()) {
            return again(400, read.value(), form, unready, null);
        }
        try {
            boards.change(id, form.tag(), form.wanted(times));
            return done(read.value(), "changed");
        } catch (Refused refused) {
            return again(refused.status() >= 500 ? 503 : refused.status(), read.value(),
                    refused.status() == 412 ? form.seen(read.tag()) : form, pinning.said(refused),
                    pinning.inTheWay(refused));
        } catch (Unreachable away) {
            return again(503, read.value(), form, Complaints.of(pinning.words().away()), null);
        }
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@PathParam("id") String id) {
        visitor.mustBeSignedIn();
        var pin = boards.pin(id).value();
        boards.remove(id);
        return done(pin, "removed");
    }

    private Response again(int status, Pin pin, PinForm form, Complaints complaints, Pin inTheWay) {
        return pages.refused(status, page(pin, form, complaints, inTheWay)).build();
    }

    private PinPage page(Pin pin, PinForm form, Complaints complaints, Pin inTheWay) {
        return new PinPage(pin, form, pinning.plan(new Board(pin.board())), complaints, inTheWay);
    }

    private Response done(Pin pin, String what) {
        return pages.moved(URI.create(Paths.fill("/pins?board={}&done={}", pin.board(), what)));
    }

    /** @param done what was just done, null if nothing was */
    @CheckedTemplate(basePath = "pin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record BoardPage(Plan plan, String done) implements TemplateInstance {}

    /** @param inTheWay the pin that holds the slot, null if none does */
    @CheckedTemplate(basePath = "pin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record PinPage(Pin pin, PinForm form, Plan plan, Complaints complaints, Pin inTheWay)
            implements
                TemplateInstance {}
}
