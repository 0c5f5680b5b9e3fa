package social.plaza.web.translation;

import java.net.URI;
import java.util.regex.Pattern;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Complaints;
import social.plaza.web.form.Lines;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** Whom an author lets translate an article. */
@Path("/write/{id}/translators")
@RunOnVirtualThread
public class TranslatorsResource {

    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_]{3,30}");

    private final Translations translations;
    private final TranslationsResource page;
    private final Visitor visitor;
    private final Pages pages;

    TranslatorsResource(Translations translations, TranslationsResource page, Visitor visitor, Pages pages) {
        this.translations = translations;
        this.page = page;
        this.visitor = visitor;
        this.pages = pages;
    }

    @POST
    public Response allow(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        visitor.mustBeSignedIn();
        var handle = Lines.of(form.getFirst("handle")).strip().replaceFirst("^@", "");
        if (!HANDLE.matcher(handle).matches()) {
            return page.again(400, id, null, handle, Complaints.about("handle", words().nobody()));
        }
        try {
            translations.allow(id, handle);
            return done(id, "allowed");
        } catch (Refused refused) {
            return page.again(refused.status(), id, null, handle, said(refused));
        } catch (Unreachable away) {
            return page.again(503, id, null, handle, Complaints.of(words().away()));
        }
    }

    /** By the author, or by the translator. */
    @POST
    @Path("{handle}/removal")
    public Response dismiss(@PathParam("id") String id, @PathParam("handle") String handle) {
        visitor.mustBeSignedIn();
        translations.dismiss(id, handle);
        return visitor.is(handle) ? pages.moved(URI.create("/translations")) : done(id, "dismissed");
    }

    private Response done(String id, String what) {
        return pages.moved(URI.create(Paths.fill("/write/{}/translations?done={}", id, what)));
    }

    private Complaints said(Refused refused) {
        return switch (refused.status()) {
            case 400 -> Complaints.about("handle", words().yourself());
            case 404 -> Complaints.about("handle", words().nobody());
            case 409 -> Complaints.about("handle", words().tooManyPeople());
            default -> Complaints.of(words().away());
        };
    }

    private TranslationWords words() {
        return visitor.words(TranslationWords.class);
    }
}
