package social.plaza.web.history;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.LocalTimes;
import social.plaza.web.history.ReadingHistory.Asked;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;

/** What happened to an article, and the article as readers saw it at a moment. */
@Path("/a/{id}/history")
@RunOnVirtualThread
public class HistoryResource {

    private final ReadingHistory reading;
    private final LocalTimes times;
    private final Pages pages;

    HistoryResource(ReadingHistory reading, LocalTimes times, Pages pages) {
        this.reading = reading;
        this.times = times;
        this.pages = pages;
    }

    /**
     * @param on a time as a form tells it, in the zone of the square
     * @param at the same as it stands in links
     */
    @GET
    public Response history(@PathParam("id") String id, @QueryParam("after") String after, @QueryParam("on") String on,
            @QueryParam("at") String at, @QueryParam("lang") String language, @Context UriInfo uri) {
        // A field that was left empty is there, and is no value.
        if (uri.getQueryParameters().containsKey("on")) {
            return chosen(id, new Asked(on == null ? "" : on, language));
        }
        return at == null
                ? pages.shared(() -> reading.history(id, after, new Asked("", language)))
                : shown(id, at, language);
    }

    /** The form's answer is an address that says the same to everybody, in whatever zone they are. */
    private Response chosen(String id, Asked asked) {
        try {
            var at = times.moment(asked.on());
            return at.isEmpty()
                    ? refused(400, reading.missing(id, asked))
                    : pages.moved(URI.create(Paths.fill("/a/{}/history?at={}", id, at.get())
                            + Histories.in(asked.language())));
        } catch (DateTimeException noTime) {
            return refused(400, reading.wrong(id, asked));
        }
    }

    private Response shown(String id, String at, String language) {
        Instant moment;
        try {
            moment = OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException noTime) {
            return refused(400, reading.wrong(id, new Asked("", language)));
        }
        try {
            return pages.shared(() -> reading.shown(id, moment, language));
        } catch (Refused refused) {
            return unshown(refused, id, moment, new Asked(times.fullField(moment), language));
        }
    }

    private Response unshown(Refused refused, String id, Instant moment, Asked asked) {
        if ("not-public-then".equals(refused.problem().slug())) {
            return refused(404, reading.notThen(id, moment, asked));
        }
        if (refused.problem().about("at").isPresent()) {
            return refused(400, reading.ahead(id, asked));
        }
        throw refused;
    }

    private Response refused(int status, TemplateInstance page) {
        return pages.refused(status, page).build();
    }
}
