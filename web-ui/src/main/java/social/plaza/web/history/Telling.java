package social.plaza.web.history;

import java.util.Locale;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import social.plaza.web.disclaimer.Labels;
import social.plaza.web.session.Visitor;

/** Says in plain words what happened. Known as {@code telling} in templates. */
@Singleton
@Named("telling")
public class Telling {

    private final Labels labels;
    private final Visitor visitor;

    Telling(Labels labels, Visitor visitor) {
        this.labels = labels;
        this.visitor = visitor;
    }

    public String of(Happening it) {
        var words = visitor.words(HistoryWords.class);
        return switch (it.kind() == null ? "" : it.kind()) {
            case "PUBLISHED" -> words.published();
            case "EDITED" -> words.edited();
            case "TRANSLATED", "TRANSLATION_REMOVED" -> ofTranslation(it, words);
            case "WITHDRAWN" -> "moderator".equals(it.by()) ? words.takenBack() : words.withdrawn();
            case "REDACTED" -> words.redacted(it.revision() == null ? 0 : it.revision());
            case "WITHHELD" -> words.withheld(it.rule());
            case "RESTORED" -> "clock".equals(it.by()) ? words.restoredByTime() : words.restored();
            case "NOTED" -> words.noted();
            case "NOTE_REMOVED" -> words.noteRemoved();
            default -> it.key() == null ? words.changed() : ofDisclaimer(it, labels.of(it.key()), words);
        };
    }

    private String ofTranslation(Happening it, HistoryWords words) {
        var language = it.language() == null
                ? ""
                : Locale.forLanguageTag(it.language()).getDisplayLanguage(Locale.forLanguageTag(visitor.language()));
        boolean gone = "TRANSLATION_REMOVED".equals(it.kind());
        if ("machine".equals(it.by())) {
            return words.translatedByMachine(it.name(), language);
        }
        if (it.translated() == null) {
            return gone ? words.translationRemoved(language) : words.translated(language);
        }
        if ("translator".equals(it.by())) {
            return gone
                    ? words.translationTakenBack(it.translated(), language)
                    : words.translatedBy(it.translated(), language);
        }
        return gone
                ? words.translationOfRemoved(it.translated(), language)
                : words.translationOfPut(it.translated(), language);
    }

    private static String ofDisclaimer(Happening it, String label, HistoryWords words) {
        boolean isPolicy = "operator".equals(it.by());
        return switch (it.kind()) {
            case "DISCLAIMER_ADDED" -> words.added(label);
            case "DISCLAIMER_REMOVED" -> words.removed(label);
            case "DISCLAIMER_APPLIES" -> isPolicy
                    ? words.demanded(label)
                    : "machine".equals(it.by()) ? words.appliesThere(label) : words.applies(label);
            case "DISCLAIMER_CEASES" -> isPolicy ? words.demandedNoMore(label) : words.ceases(label);
            case "DISCLAIMER_REWORDED" -> words.reworded(label, it.version() == null ? 0 : it.version());
            default -> words.changed();
        };
    }
}
