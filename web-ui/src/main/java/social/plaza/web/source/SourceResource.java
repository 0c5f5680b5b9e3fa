package social.plaza.web.source;

import java.net.URI;
import java.util.List;
import java.util.Map;

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
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Tagged;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** One source: how it does, what came from it, and what an admin can do about it. */
@Path("/sources/{id}")
@RunOnVirtualThread
public class SourceResource {

    /** What to say of what was done, among the words. */
    private static final Map<String, String> DONE = Map.of("added", "doneAdded", "saved", "doneSaved", "fetched",
            "doneFetched", "paused", "donePaused", "resumed", "doneResumed");

    private final Sources sources;
    private final Visitor visitor;
    private final Pages pages;

    SourceResource(Sources sources, Visitor visitor, Pages pages) {
        this.sources = sources;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response read(@PathParam("id") String id, @QueryParam("after") String after,
            @QueryParam("done") String done) {
        visitor.mustBe("admin");
        return pages.personal(
                page(sources.read(id), null, after, Complaints.NONE, done == null ? "" : DONE.getOrDefault(done, "")));
    }

    @POST
    public Response act(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        visitor.mustBe("admin");
        var action = String.valueOf(sent.getFirst("action"));
        var form = action.equals("save") ? SourceForm.of(sent) : null;
        try {
            return pages.moved(URI.create(act(id, action, form, sent.getFirst("tag"))));
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            var complaints = form == null ? Complaints.of(said(refused)) : SourceComplaints.of(refused, visitor);
            return pages.refused(refused.status(), page(sources.read(id), form, null, complaints, "")).build();
        } catch (Unreachable away) {
            var complaint = Complaints.of(words().away());
            return pages.refused(503, page(sources.read(id), form, null, complaint, "")).build();
        }
    }

    /** @return where to see what it did */
    private String act(String id, String action, SourceForm form, String tag) {
        switch (action) {
            case "save" -> sources.change(id, form.wanted(), tag);
            case "fetch" -> sources.fetch(id);
            case "pause", "resume" -> sources.change(id, Map.of("paused", action.equals("pause")), tag);
            case "remove" -> {
                sources.remove(id);
                return "/sources?done=removed";
            }
            default -> {
                return Paths.fill("/sources/{}", id);
            }
        }
        return Paths.fill("/sources/{}?done=", id) + Map.of("save", "saved", "fetch", "fetched", "pause", "paused",
                "resume", "resumed").get(action);
    }

    private String said(Refused refused) {
        return switch (refused.status()) {
            case 409 -> words().busy();
            case 429 -> words().onceAMinute();
            case 412, 428 -> words().changedMeanwhile();
            default -> words().away();
        };
    }

    private SourcePage page(Tagged<FeedSource> source, SourceForm form, String after, Complaints complaints,
            String done) {
        var id = source.value().id().toString();
        var runs = sources.runs(id);
        var items = sources.items(id, after);
        return new SourcePage(source.value(), runs.get().items(), items.get(), after != null,
                form == null ? SourceForm.of(source.value(), source.tag()) : form, form != null, source.tag(),
                complaints, done);
    }

    private SourceWords words() {
        return visitor.words(SourceWords.class);
    }

    /**
     * @param later whether these items are not the first ones
     * @param editing whether the form was sent, and comes again
     */
    @CheckedTemplate(basePath = "source", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record SourcePage(FeedSource source, List<FeedSource.Run> runs, Sources.Items items, boolean later,
            SourceForm form, boolean editing, String tag, Complaints complaints,
            String done) implements TemplateInstance {}
}
