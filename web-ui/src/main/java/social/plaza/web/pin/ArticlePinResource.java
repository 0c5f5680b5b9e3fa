package social.plaza.web.pin;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.article.Article;
import social.plaza.web.form.Complaints;
import social.plaza.web.form.LocalTimes;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** Booking a slot for an article: a page, or a dialog over it. */
@Path("/articles/{id}/pin")
@RunOnVirtualThread
public class ArticlePinResource {

    private static final String OTHER_BOARD = "board:";

    private final Boards boards;
    private final Pinning pinning;
    private final LocalTimes times;
    private final Visitor visitor;
    private final Pages pages;

    ArticlePinResource(Boards boards, Pinning pinning, LocalTimes times, Visitor visitor, Pages pages) {
        this.boards = boards;
        this.pinning = pinning;
        this.times = times;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response form(@PathParam("id") String id) {
        visitor.mustBeSignedIn();
        var article = boards.article(id);
        return pages
                .personal(page(article, PinForm.blank(pinning.plan(open(article).getFirst())), Complaints.NONE, null));
    }

    /** Another board is a button of the form, too: what was typed comes along. */
    @POST
    public Response sent(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        visitor.mustBeSignedIn();
        var article = boards.article(id);
        var form = PinForm.of(sent);
        var action = sent.getFirst("action");
        if (action != null && action.startsWith(OTHER_BOARD)) {
            return pages
                    .personal(page(article, form.on(action.substring(OTHER_BOARD.length())), Complaints.NONE, null));
        }
        var unready = form.complaints(times, pinning.words());
        return unready.isAny() ? again(400, article, form, unready, null) : booked(article, form);
    }

    private Response booked(Article article, PinForm form) {
        try {
            boards.book(article.id(), form, form.wanted(times));
            var to = Paths.fill("/pins?board={}&done=booked", form.board());
            return pages.partly()
                    ? pages.personal(new Booked(article, pinning.plan(new Board(form.board()))))
                    : pages.moved(URI.create(to));
        } catch (Refused refused) {
            return again(refused.status() >= 500 ? 503 : refused.status(), article, form.anew(), pinning.said(refused),
                    pinning.inTheWay(refused));
        } catch (Unreachable away) {
            return again(503, article, form, Complaints.of(pinning.words().away()), null);
        }
    }

    private Response again(int status, Article article, PinForm form, Complaints complaints, Pin inTheWay) {
        return pages.refused(status, page(article, form, complaints, inTheWay)).build();
    }

    private ArticlePinPage page(Article article, PinForm form, Complaints complaints, Pin inTheWay) {
        var choices = open(article).stream().map(each -> new Choice(each.name(), each.said(pinning.words()),
                each.name().equals(form.board()))).toList();
        if (choices.stream().noneMatch(Choice::current)) {
            throw new ForbiddenException();
        }
        return new ArticlePinPage(article, choices, form, pinning.plan(new Board(form.board())), complaints, inTheWay,
                pages.partly());
    }

    private List<Board> open(Article article) {
        var open = boards.open(article);
        if (open.isEmpty()) {
            throw new ForbiddenException();
        }
        return open;
    }

    /** In the place of the form, over the article. */
    @CheckedTemplate(basePath = "pin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record Booked(Article article, Plan plan) implements TemplateInstance {}

    /** A board to choose. */
    public record Choice(String name, String said, boolean current) {}

    /** @param inTheWay the pin that holds the slot, null if none does */
    @CheckedTemplate(basePath = "pin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ArticlePinPage(Article article, List<Choice> choices, PinForm form, Plan plan, Complaints complaints,
            Pin inTheWay, boolean partly) implements TemplateInstance {}
}
