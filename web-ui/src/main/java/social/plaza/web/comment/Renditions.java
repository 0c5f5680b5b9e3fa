package social.plaza.web.comment;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import social.plaza.web.form.Waiting;
import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Timed;
import social.plaza.web.session.Visitor;

/** Comments in another language: asks for them, and puts into words what came of it. */
@Singleton
class Renditions {

    /** Longer than engagement lets anybody wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** For so long script asks again; then somebody must. */
    private static final int ASKS_SECONDS = 60;

    private final Engagement engagement;
    private final MachineNotice notice;
    private final Visitor visitor;
    private final Clock clock;

    Renditions(Engagement engagement, MachineNotice notice, Visitor visitor, Clock clock) {
        this.engagement = engagement;
        this.notice = notice;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Has it translated. */
    Rendition ask(Wish wish) {
        var question = engagement.post(Map.of(), Wish.PATH, wish.id(), wish.to()).patiently(PATIENCE);
        return rendition(wish, now(), () -> question.timed(Translation.class));
    }

    /** @param since when it was asked for, in seconds of the epoch; null if that is not known */
    Rendition known(Wish wish, Long since) {
        var question = engagement.get(Wish.PATH, wish.id(), wish.to());
        return rendition(wish, since == null ? now() : since, () -> question.timed(Translation.class));
    }

    private Rendition rendition(Wish wish, long since, Supplier<Timed<Translation>> question) {
        try {
            var answer = question.get();
            return answer.value().isRunning() ? running(wish, since, answer.again()) : there(wish, answer.value());
        } catch (Refused refused) {
            return refused(wish, refused);
        }
    }

    private Rendition there(Wish wish, Translation translation) {
        return translation.isSame()
                ? Rendition.same(wish, translation)
                : Rendition.translated(wish, translation, notice.applied());
    }

    private Rendition running(Wish wish, long since, int again) {
        boolean asks = now() - since < ASKS_SECONDS;
        return Rendition.running(wish,
                asks ? wish.path() + Paths.fill("?since={}&back={}", since, wish.back()) : null, again);
    }

    private Rendition refused(Wish wish, Refused refused) {
        return switch (refused.status()) {
            case 400, 401, 403 -> throw refused;
            case 404 -> Rendition.none(wish);
            default -> Rendition.failed(wish, why(wish, refused), refused.status());
        };
    }

    private String why(Wish wish, Refused refused) {
        var words = visitor.words(CommentWords.class);
        return switch (refused.problem().slug()) {
            case "too-many-requests" -> words.translatedOften(Waiting.minutes(refused));
            case "overrun" -> words.translationBusy();
            case "language-not-translated" ->
                words.languageUnknown(Locale.forLanguageTag(wish.to()).getDisplayLanguage(visitor.locale()));
            case "comment-deleted" -> words.deleted();
            default -> words.translationAway();
        };
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
