package social.plaza.web.write;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;

import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.PendingForm;
import social.plaza.web.session.Resuming;

/** Whoever was signed out while writing is back in the editor, with every word and choice in its place. */
@Singleton
class ResumingWriting implements Resuming {

    private static final Pattern EDITOR = Pattern.compile("/write(?:/(?:new|([^/?#]+)))?(?:/cover)?");

    private final Editor editor;

    ResumingWriting(Editor editor) {
        this.editor = editor;
    }

    @Override
    public Optional<Response> resume(PendingForm form) {
        Matcher path = EDITOR.matcher(form.path());
        if (!path.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(editor.resumed(path.group(1), Manuscript.of(form.sent())));
        } catch (NotFoundException | Refused | Unreachable e) {
            // The article is another account's, or cannot be asked for: the words are shown all the same.
            return Optional.empty();
        }
    }
}
