package social.plaza.web.revision;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

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
            return new RevisionPage(then.get(), today.get(), language);
        });
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
            return new ChangesPage(today.get(), Changes.between(before.get(), after.get()));
        });
    }

    /**
     * @param article as it was
     * @param language that it was asked for in, null if it was not
     */
    @CheckedTemplate(basePath = "revision", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record RevisionPage(Article article, Article today, String language) implements TemplateInstance {

        /** The moment from which it was so. */
        public Instant since() {
            return article.editedAt() == null ? article.publishedAt() : article.editedAt();
        }

        /** Whether it is what the article says now. */
        public boolean isPresent() {
            return article.revision() >= today.revision();
        }

        /** What readers see cannot be redacted. */
        public boolean isRedactable() {
            return article.redaction() == null && !(isPresent() && today.isPublished());
        }

        public String path() {
            return "/a/" + article.id() + "/revisions/" + article.revision();
        }

        public String before() {
            return article.revision() > 1 ? "/a/" + article.id() + "/revisions/" + (article.revision() - 1) : null;
        }

        public String after() {
            return isPresent() ? null : "/a/" + article.id() + "/revisions/" + (article.revision() + 1);
        }
    }

    @CheckedTemplate(basePath = "revision", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record ChangesPage(Article article, Changes changes) implements TemplateInstance {

        public int since() {
            return changes.before().revision();
        }

        public int number() {
            return changes.after().revision();
        }

        public String path() {
            return "/a/" + article.id() + "/revisions/" + number();
        }

        public String before() {
            return number() > 2 ? "/a/" + article.id() + "/revisions/" + (number() - 1) + "/changes" : null;
        }

        public String after() {
            return number() >= article.revision()
                    ? null
                    : "/a/" + article.id() + "/revisions/" + (number() + 1) + "/changes";
        }

        /** Those that this one can be compared with, the last first. */
        public List<Integer> others() {
            int newest = Math.max(article.revision(), number());
            return IntStream.rangeClosed(1, newest).map(each -> newest + 1 - each).filter(each -> each != number())
                    .limit(200).boxed().toList();
        }
    }
}
