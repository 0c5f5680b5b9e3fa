package social.plaza.web.translation;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response;

import social.plaza.web.form.Complaints;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.PendingForm;
import social.plaza.web.session.Resuming;

/** Whoever was signed out over a translation sees it again, beside the original. */
@Singleton
class ResumingTranslation implements Resuming {

    private static final Pattern FORM = Pattern.compile("/write/([^/?#]+)/translations/([A-Za-z0-9-]+)");

    private final Translations translations;
    private final TranslationResource page;

    ResumingTranslation(Translations translations, TranslationResource page) {
        this.translations = translations;
        this.page = page;
    }

    @Override
    public Optional<Response> resume(PendingForm form) {
        var path = FORM.matcher(form.path());
        if (!path.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(page.again(200, translations.original(path.group(1)), path.group(2),
                    TranslationForm.of(form.sent()), Complaints.NONE));
        } catch (Refused | Unreachable | ForbiddenException gone) {
            return Optional.empty();
        }
    }
}
