package social.plaza.web.moderation;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import social.plaza.web.form.Complaints;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.PendingForm;
import social.plaza.web.session.Resuming;
import social.plaza.web.session.Visitor;

/** A moderator who was signed out while writing a note or a reason sees it again, in the form where it was written. */
@Singleton
class ResumingModeration implements Resuming {

    private static final Pattern FORM = Pattern
            .compile("/articles/([^/?#]+)/(?:(note)|disclaimers(?:/([a-z0-9-]+)/removal)?)");

    private final Annotations annotations;
    private final NoteResource notes;
    private final AddedDisclaimersResource disclaimers;
    private final Visitor visitor;

    ResumingModeration(Annotations annotations, NoteResource notes, AddedDisclaimersResource disclaimers,
            Visitor visitor) {
        this.annotations = annotations;
        this.notes = notes;
        this.disclaimers = disclaimers;
        this.visitor = visitor;
    }

    @Override
    public Optional<Response> resume(PendingForm form) {
        var path = FORM.matcher(form.path());
        if (!path.matches() || !visitor.isModerator()) {
            return Optional.empty();
        }
        try {
            var article = annotations.article(path.group(1));
            if (path.group(2) != null) {
                return Optional.of(notes.again(200, article, NoteForm.of(form.sent()), Complaints.NONE));
            }
            var typed = path.group(3) == null
                    ? DisclaimersForm.adding(form.sent())
                    : DisclaimersForm.removing(path.group(3), form.sent());
            return Optional.of(disclaimers.again(200, article, typed, Complaints.NONE));
        } catch (Refused | Unreachable e) {
            return Optional.empty();
        }
    }
}
