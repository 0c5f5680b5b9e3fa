package social.plaza.web.source;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** All sources at a glance, and a new one. */
@Path("/sources")
@RunOnVirtualThread
public class SourcesResource {

    private final Sources sources;
    private final Visitor visitor;
    private final Pages pages;

    SourcesResource(Sources sources, Visitor visitor, Pages pages) {
        this.sources = sources;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response list(@QueryParam("after") String after, @QueryParam("done") String done) {
        visitor.mustBe("admin");
        return pages.personal(page(after, SourceForm.blank(visitor.language()), Complaints.NONE, done != null));
    }

    @POST
    public Response add(MultivaluedMap<String, String> sent) {
        visitor.mustBe("admin");
        var form = SourceForm.of(sent);
        try {
            return pages.moved(URI.create(sources.add(form).path() + "?done=added"));
        } catch (Refused refused) {
            return pages.refused(refused.status(), page(null, form, SourceComplaints.of(refused, visitor), false))
                    .build();
        } catch (Unreachable away) {
            var complaint = Complaints.of(visitor.words(SourceWords.class).away());
            return pages.refused(503, page(null, form, complaint, false)).build();
        }
    }

    private ListPage page(String after, SourceForm form, Complaints complaints, boolean removed) {
        return new ListPage(sources.list(after), form, complaints, removed);
    }

    /** @param form of a new one, as typed */
    @CheckedTemplate(basePath = "source", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ListPage(Sources.Page sources, SourceForm form, Complaints complaints,
            boolean removed) implements TemplateInstance {}
}
