package social.plaza.engagement.comment;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import social.plaza.engagement.content.Content;
import social.plaza.engagement.content.ContentUnavailable;

/** Has content's machine translate a comment, and keeps what comes of it: the translation, or why there is none. */
@ApplicationScoped
class AskingMachine {

    private static final int MAX_ENGINE = 60;

    @Inject
    Content content;

    @Inject
    TranslatedWords translated;

    @Inject
    Translations translations;

    @Inject
    Clock clock;

    /** Takes up to half a minute, and holds nothing meanwhile. */
    void about(WantedTranslation wanted, String body) {
        try {
            understand(wanted, body, content.translate(wanted.language(), body));
        } catch (ContentUnavailable silent) {
            Log.warn("Content does not answer for a translation", silent);
            translations.fail(wanted, TranslationFailure.UNAVAILABLE);
        } catch (RuntimeException broken) {
            Log.error("A translation could not be kept", broken);
            translations.fail(wanted, TranslationFailure.BROKEN);
        }
    }

    private void understand(WantedTranslation wanted, String body, Content.Answer answer) {
        if (answer.status() == 200) {
            take(wanted, body, answer.body());
            return;
        }
        String type = answer.body().path("type").asText();
        translations.fail(wanted, type.endsWith("/language-not-translated")
                ? TranslationFailure.LANGUAGE
                : type.endsWith("/overrun") ? TranslationFailure.BUSY : TranslationFailure.UNAVAILABLE);
    }

    private void take(WantedTranslation wanted, String body, JsonNode answer) {
        String from = answer.path("from").asText();
        String engine = answer.path("engine").asText().strip();
        boolean named = WantedTranslation.isTag(from)
                && engine.matches("[^\\p{Cntrl}\\u202a-\\u202e]{1," + MAX_ENGINE + "}");
        translated.of(answer.path("body").asText(), body).filter(words -> named).ifPresentOrElse(
                words -> translations
                        .keep(new Translation(wanted, WantedTranslation.tag(from), words, engine, clock.instant())),
                () -> translations.fail(wanted, TranslationFailure.BROKEN));
    }
}
