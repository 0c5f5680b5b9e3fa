package social.plaza.web.moderation;

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
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;

/** The note that moderators put beside an article: a page, or a dialog over it. */
@Path("/articles/{id}/note")
@RunOnVirtualThread
public class NoteResource {

    private final Annotations annotations;
    private final Moderating moderating;
    private final Pages pages;

    NoteResource(Annotations annotations, Moderating moderating, Pages pages) {
        this.annotations = annotations;
        this.moderating = moderating;
        this.pages = pages;
    }

    @GET
    public Response form(@PathParam("id") String id) {
        moderating.mustBeModerator();
        var article = annotations.article(id);
        return again(200, article, NoteForm.of(article), Complaints.NONE);
    }

    /** What stands there now is taken away by a button of the same form: the reason is asked for once. */
    @POST
    public Response sent(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        moderating.mustBeModerator();
        var article = annotations.article(id);
        var form = NoteForm.of(sent);
        if (form.preview()) {
            return again(200, article, form, Complaints.NONE);
        }
        boolean removing = "remove".equals(sent.getFirst("action"));
        var unready = form.complaints(removing, moderating.words());
        return unready.isAny() ? again(400, article, form, unready) : decided(article, form, removing);
    }

    private Response decided(Article article, NoteForm form, boolean removing) {
        try {
            if (removing) {
                annotations.dropNote(article.id(), form.reason());
            } else {
                annotations.note(article.id(), form.note(), form.reason());
            }
            var words = moderating.words();
            return moderating.done(article, removing ? words.noteIsGone() : words.noteIsThere());
        } catch (Refused refused) {
            return again(Moderating.status(refused), article, form, moderating.said(refused));
        } catch (Unreachable away) {
            return again(503, article, form, Complaints.of(moderating.words().away()));
        }
    }

    Response again(int status, Article article, NoteForm form, Complaints complaints) {
        return pages.refused(status, new NotePage(article, form, complaints, pages.partly())).build();
    }

    @CheckedTemplate(basePath = "moderation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record NotePage(Article article, NoteForm form, Complaints complaints, boolean partly)
            implements
                TemplateInstance {}
}
