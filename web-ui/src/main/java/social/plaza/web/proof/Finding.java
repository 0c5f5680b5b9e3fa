package social.plaza.web.proof;

import java.util.Locale;

import social.plaza.web.article.Article;

/**
 * What came of looking at something that may be a proof.
 *
 * @param proof what it says; null unless this square signed it
 * @param article as it is shown of that moment today; null where it cannot be
 */
public record Finding(Outcome outcome, Proof proof, Article article) {

    /** Signed by this square: and it says the same today, cannot say any more, or says something else. Or not. */
    public enum Outcome {
        GOOD, UNREADABLE, DIFFERS, CHANGED, NOT_OURS, NO_PROOF
    }

    static Finding of(Outcome outcome) {
        return new Finding(outcome, null, null);
    }

    public boolean isGood() {
        return outcome == Outcome.GOOD;
    }

    public boolean isAlarming() {
        return outcome == Outcome.DIFFERS || outcome == Outcome.CHANGED;
    }

    public String word() {
        return "is_" + outcome.name().toLowerCase(Locale.ROOT);
    }

    public String explanation() {
        return word() + "_why";
    }
}
