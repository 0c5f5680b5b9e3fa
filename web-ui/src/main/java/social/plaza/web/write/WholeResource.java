package social.plaza.web.write;

import java.net.URI;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** What is typed is kept, as it is while one types, and then looked at as the whole page that it will be. */
@Path("/write/{id}/whole")
@RunOnVirtualThread
public class WholeResource {

    private final KeepingTexts keeping;
    private final Editor editor;
    private final Visitor visitor;
    private final Pages pages;

    WholeResource(KeepingTexts keeping, Editor editor, Visitor visitor, Pages pages) {
        this.keeping = keeping;
        this.editor = editor;
        this.visitor = visitor;
        this.pages = pages;
    }

    @POST
    public Response look(@PathParam("id") String path, MultivaluedMap<String, String> form) {
        visitor.mustBeSignedIn();
        var id = "new".equals(path) ? null : path;
        var text = Manuscript.of(form);
        if (id == null && text.isBlank()) {
            return editor.blank();
        }
        try {
            return pages.moved(URI.create(Paths.fill("/a/{}/preview", keeping.keep(id, text).id())));
        } catch (Refused refused) {
            return switch (refused.status()) {
                case 412 -> editor.apart(id, text);
                case 400 -> editor.complaining(400, id, text, Wrong.complaints(refused, visitor));
                default -> editor.complaining(503, id, text, Complaints.of(visitor.words(WriteWords.class).away()));
            };
        } catch (Unreachable away) {
            return editor.complaining(503, id, text, Complaints.of(visitor.words(WriteWords.class).away()));
        }
    }
}
