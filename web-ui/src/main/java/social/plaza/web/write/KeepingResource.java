package social.plaza.web.write;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.SessionEnded;
import social.plaza.web.session.Visitor;

/** Keeps what is typed while it is typed, for the editor's script: a draft as it is, and beside an article what readers do not see yet. */
@Path("/write/{id}/kept")
@RunOnVirtualThread
public class KeepingResource {

    /** In place of the id of a text that was never saved. */
    private static final String NEW = "new";

    private final KeepingTexts keeping;
    private final Manuscripts manuscripts;
    private final Visitor visitor;
    private final Pages pages;
    private final Clock clock;

    KeepingResource(KeepingTexts keeping, Manuscripts manuscripts, Visitor visitor, Pages pages, Clock clock) {
        this.keeping = keeping;
        this.manuscripts = manuscripts;
        this.visitor = visitor;
        this.pages = pages;
        this.clock = clock;
    }

    @POST
    public Response keep(@PathParam("id") String path, MultivaluedMap<String, String> form) {
        var words = visitor.words(WriteWords.class);
        try {
            visitor.mustBeSignedIn();
            var text = Manuscript.of(form);
            return told(200, kept(keeping.keep(NEW.equals(path) ? null : path, text)));
        } catch (SessionEnded ended) {
            return why(401, words.keptSignedOut());
        } catch (NotFoundException vanished) {
            return why(404, words.keptVanished());
        } catch (Unreachable away) {
            return why(503, words.keptAway());
        } catch (Refused refused) {
            return refused(refused, words);
        }
    }

    /** Discards what is kept beside the article; a form of the editor's notices. */
    @POST
    @Path("discarded")
    public Response discard(@PathParam("id") String id) {
        visitor.mustBeSignedIn();
        manuscripts.discard(id, null);
        return pages.moved(URI.create(Paths.fill("/write/{}", id)));
    }

    private Map<String, Object> kept(KeepingTexts.Kept kept) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", kept.id());
        told.put("tag", kept.tag());
        told.put("pending", kept.pending());
        told.put("at", clock.instant().toString());
        return told;
    }

    private Response refused(Refused refused, WriteWords words) {
        return switch (refused.status()) {
            case 404, 410 -> why(404, words.keptVanished());
            case 412, 428 -> why(412, words.keptElsewhere());
            case 429 -> Response.fromResponse(why(429, words.keptTooOften()))
                    .header("Retry-After", refused.retryAfter().orElse("10")).build();
            case 400 -> why(400, Wrong.first(refused, visitor));
            default -> why(refused.status() >= 500 ? 503 : refused.status(), words.keptAway());
        };
    }

    private static Response why(int status, String why) {
        return told(status, Map.of("why", why));
    }

    private static Response told(int status, Object what) {
        return Response.status(status).type(MediaType.APPLICATION_JSON).header("Cache-Control", "private, no-store")
                .entity(what).build();
    }
}
