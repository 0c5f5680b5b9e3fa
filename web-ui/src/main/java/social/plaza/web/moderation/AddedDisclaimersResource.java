package social.plaza.web.moderation;

import java.util.List;

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
import social.plaza.web.article.Article.Applied;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;

/** The disclaimers that moderators add to an article: a page, or a dialog over it. */
@Path("/articles/{id}/disclaimers")
@RunOnVirtualThread
public class AddedDisclaimersResource {

    private final Annotations annotations;
    private final Moderating moderating;
    private final Pages pages;

    AddedDisclaimersResource(Annotations annotations, Moderating moderating, Pages pages) {
        this.annotations = annotations;
        this.moderating = moderating;
        this.pages = pages;
    }

    @GET
    public Response form(@PathParam("id") String id) {
        moderating.mustBeModerator();
        return again(200, annotations.article(id), DisclaimersForm.BLANK, Complaints.NONE);
    }

    @POST
    public Response add(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        return sent(id, DisclaimersForm.adding(sent));
    }

    @POST
    @Path("{key}/removal")
    public Response remove(@PathParam("id") String id, @PathParam("key") String key,
            MultivaluedMap<String, String> sent) {
        return sent(id, DisclaimersForm.removing(key, sent));
    }

    private Response sent(String id, DisclaimersForm form) {
        moderating.mustBeModerator();
        var article = annotations.article(id);
        var unready = form.complaints(moderating.words());
        return unready.isAny() ? again(400, article, form, unready) : decided(article, form);
    }

    private Response decided(Article article, DisclaimersForm form) {
        try {
            if (form.removing()) {
                annotations.dropDisclaimer(article.id(), form.key(), form.reason());
            } else {
                annotations.disclaim(article.id(), form.key(), form.reason());
            }
            var words = moderating.words();
            return moderating.done(article, form.removing() ? words.disclaimerIsGone() : words.disclaimerIsThere());
        } catch (Refused refused) {
            return again(Moderating.status(refused), article, form, moderating.said(refused));
        } catch (Unreachable away) {
            return again(503, article, form, Complaints.of(moderating.words().away()));
        }
    }

    Response again(int status, Article article, DisclaimersForm form, Complaints complaints) {
        return pages.refused(status, new DisclaimersPage(article, toChoose(article), form, complaints, pages.partly()))
                .build();
    }

    /** What the policy demands, or a moderator added already, need not be added. */
    private List<String> toChoose(Article article) {
        var settled = article.disclaimers().stream().filter(one -> !"author".equals(one.because())).map(Applied::key)
                .toList();
        return annotations.disclaimers().stream().filter(key -> !settled.contains(key)).toList();
    }

    @CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record DisclaimersPage(Article article, List<String> choices, DisclaimersForm form, Complaints complaints,
            boolean partly) implements TemplateInstance {}
}
