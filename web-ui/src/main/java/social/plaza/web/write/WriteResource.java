package social.plaza.web.write;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Complaints;
import social.plaza.web.form.LocalTimes;
import social.plaza.web.layout.Pages;
import social.plaza.web.media.MediaWords;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Tagged;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** Where articles are written. Every button sends the whole text, so that none of them can lose a word. */
@Path("/write")
@RunOnVirtualThread
public class WriteResource {

    private final Manuscripts manuscripts;
    private final Editor editor;
    private final LocalTimes times;
    private final Visitor visitor;
    private final Pages pages;
    private final Clock clock;

    WriteResource(Manuscripts manuscripts, Editor editor, LocalTimes times, Visitor visitor, Pages pages,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.editor = editor;
        this.times = times;
        this.visitor = visitor;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response blank() {
        visitor.mustBeSignedIn();
        return editor.blank();
    }

    @GET
    @Path("{id}")
    public Response stored(@PathParam("id") String id, @QueryParam("done") String done) {
        visitor.mustBeSignedIn();
        return editor.stored(manuscripts.own(id), done);
    }

    @POST
    public Response first(MultivaluedMap<String, String> form) {
        return sent(null, form);
    }

    @POST
    @Path("{id}")
    public Response again(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        return sent(id, form);
    }

    private Response sent(String id, MultivaluedMap<String, String> form) {
        visitor.mustBeSignedIn();
        var text = Manuscript.of(form);
        var action = form.getFirst("action");
        if ("preview".equals(action)) {
            return editor.previewed(id, text);
        }
        if ("compare".equals(action) && id != null) {
            return editor.apart(id, text);
        }
        var unready = isChosen(form.getFirst("coverFile"))
                ? Complaints.about("coverId", visitor.words(MediaWords.class).coverWaiting())
                : complaints(text, action);
        return unready.isAny() ? editor.complaining(400, id, text, unready) : saved(id, text, action);
    }

    /** Without script a file is not sent along with the text: its name is, and says that it was forgotten. */
    private static boolean isChosen(String file) {
        return file != null && !file.isBlank();
    }

    private Response saved(String id, Manuscript text, String action) {
        var basis = text;
        try {
            if ("withdraw".equals(action)) {
                basis = withdrawn(id, text);
            }
            var saved = id == null ? manuscripts.create(basis) : manuscripts.edit(id, basis);
            if (basis.isPending()) {
                manuscripts.discard(id, basis.pending());
            }
            return followed(saved, basis.seen(saved.tag()).beside(null), action);
        } catch (Refused refused) {
            return switch (refused.status()) {
                case 404, 410 ->
                    editor.complaining(refused.status(), null, text.anew(), Complaints.of(words().vanished()));
                case 412 -> editor.stale(id, text);
                default -> complaining(refused, id, basis);
            };
        } catch (Unreachable away) {
            return editor.complaining(503, id, basis, Complaints.of(words().away()));
        }
    }

    /** First taken back, then saved: nobody reads the new words. But only by those who know what they take back. */
    private Manuscript withdrawn(String id, Manuscript text) {
        var now = manuscripts.own(id);
        return now.tag() != null && now.tag().equals(text.tag()) ? text.seen(manuscripts.withdraw(id).tag()) : text;
    }

    private Response followed(Tagged<OwnArticle> saved, Manuscript text, String action) {
        var id = saved.value().id();
        try {
            return switch (action == null ? "" : action) {
                case "publish" -> pages.moved(URI.create(manuscripts.publish(id, null).url()));
                case "schedule" -> done(manuscripts.publish(id, at(text)).id(), "scheduled");
                case "withdraw" -> done(id, "withdrawn");
                default -> done(id, "saved");
            };
        } catch (Refused refused) {
            return complaining(refused, id, text);
        } catch (Unreachable away) {
            return editor.complaining(503, id, text, Complaints.of(words().away()));
        }
    }

    private Complaints complaints(Manuscript text, String action) {
        if (!text.source().isDay(times)) {
            return Complaints.about("source.publishedAt", words().dateWrong());
        }
        try {
            var at = at(text);
            if (!"schedule".equals(action) || at != null && at.isAfter(clock.instant())) {
                return Complaints.NONE;
            }
            return Complaints.about("at", at == null ? words().atMissing() : words().atWrong());
        } catch (DateTimeParseException e) {
            return Complaints.about("at", words().atWrong());
        }
    }

    private Response complaining(Refused refused, String id, Manuscript text) {
        return editor.complaining(refused.status() >= 500 ? 503 : refused.status(), id, text, said(refused));
    }

    private Complaints said(Refused refused) {
        return switch (refused.problem().slug()) {
            case "nothing-to-publish" -> Complaints.about("body", words().bodyMissing());
            case "may-not-publish" -> Complaints.of(words().mayNotPublish());
            case "already-published" -> Complaints.of(words().alreadyPublished());
            default -> refused.status() >= 500
                    ? Complaints.of(words().away())
                    : Wrong.complaints(refused, visitor);
        };
    }

    private Instant at(Manuscript text) {
        return times.moment(text.at()).orElse(null);
    }

    private Response done(String id, String what) {
        return pages.moved(URI.create(Paths.fill("/write/{}?done={}", id, what)));
    }

    private WriteWords words() {
        return visitor.words(WriteWords.class);
    }
}
