package social.plaza.web.problem;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;

/** The type of each problem that the API answers with is an address, and here it opens. */
@Path("/problems")
@RunOnVirtualThread
public class ProblemResource {

    private final Problems problems;
    private final Pages pages;

    ProblemResource(Problems problems, Pages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @GET
    public Response all() {
        return pages.shared(() -> new ProblemsPage(problems.all()));
    }

    @GET
    @Path("{slug}")
    public Response one(@PathParam("slug") String slug) {
        return pages.shared(() -> new ProblemPage(problems.of(slug).orElseThrow(NotFoundException::new)));
    }

    @CheckedTemplate(basePath = "problem", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ProblemsPage(List<Explained> problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "problem", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ProblemPage(Explained problem) implements TemplateInstance {}
}
