package social.plaza.web.revision;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.article.Article;
import social.plaza.web.layout.Pages;

/** What an article said at a revision, and what differs between two. */
@Path("/a/{id}/revisions/{number: [1-9]\\d{0,8}}")
@RunOnVirtualThread
public class RevisionResource {

    private final Revisions revisions;
    private final Pages pages;

    RevisionResource(Revisions revisions, Pages pages) {
        this.revisions = revisions;
        this.pages = pages;
    }

    @GET
    public Response revision(@PathParam("id") String id, @PathParam("number") int number,
            @QueryParam("lang") String language) {
        return pages.shared(() -> {
            var today = revisions.today(id);
            var then = revisions.read(id, number, language);
            return page(then.get(), today.get());
        });
    }

    private static RevisionPage page(Article then, Article today) {
        return new RevisionPage(then, today, new Shown(then, today));
    }

    private static ChangesPage page(Article today, Changes changes) {
        return new ChangesPage(today, changes,
                new Compared(today, changes.before().revision(), changes.after().revision()));
    }

    /** @param since the revision that it is compared with, the one before it if absent */
    @GET
    @Path("changes")
    public Response changes(@PathParam("id") String id, @PathParam("number") int number,
            @QueryParam("since") Integer since) {
        int other = since == null ? number - 1 : since;
        if (other < 1 || other == number) {
            throw new NotFoundException();
        }
        return pages.shared(() -> {
            var today = revisions.today(id);
            var before = revisions.content(id, other);
            var after = revisions.content(id, number);
            return page(today.get(), Changes.between(before.get(), after.get()));
        });
    }

    /** @param article as it was */
    @CheckedTemplate(basePath = "revision", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record RevisionPage(Article article, Article today, Shown shown) implements TemplateInstance {}

    @CheckedTemplate(basePath = "revision", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ChangesPage(Article article, Changes changes, Compared compared) implements TemplateInstance {}
}
