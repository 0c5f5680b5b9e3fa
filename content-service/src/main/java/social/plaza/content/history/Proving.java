package social.plaza.content.history;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.content.article.ArticleHead;
import social.plaza.content.article.Articles;
import social.plaza.content.article.Reader;
import social.plaza.content.article.ShowingArticles;
import social.plaza.content.disclaimer.AppliedDisclaimer;
import social.plaza.content.disclaimer.Policies;
import social.plaza.content.disclaimer.Policy;
import social.plaza.content.http.ReaderLanguages;
import social.plaza.content.setting.Settings;
import social.plaza.http.BadRequest;
import social.plaza.http.Caller;

/** Works out what a reader saw, exactly: what is being changed at this moment is waited for, so that nothing comes in behind a proof. */
@ApplicationScoped
class Proving {

    @Inject
    Articles articles;

    @Inject
    Pasts pasts;

    @Inject
    Policies policies;

    @Inject
    ShowingArticles showing;

    @Inject
    ReaderLanguages languages;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * In the languages of whoever asks.
     *
     * @param asked the moment, or nothing for now
     * @throws WordsTakenAway if they were, since
     */
    @Transactional
    Proof of(UUID id, Optional<Instant> asked) {
        return of(id, asked.orElseGet(clock::instant), then -> {
            if (then.redaction() != null) {
                throw new WordsTakenAway();
            }
            return showing.language(then);
        }, AppliedDisclaimer::language);
    }

    /** What a proof of the same moment would say today, in the same languages. */
    @Transactional
    Proof again(Proof proof) {
        Map<String, String> spoken = proof.disclaimers().stream()
                .collect(Collectors.toMap(Proof.Stated::key, Proof.Stated::language, (one, other) -> one));
        return of(proof.articleId(), proof.at(), then -> proof.language(),
                applied -> spoken.getOrDefault(applied.key(), applied.language()));
    }

    private Proof of(UUID id, Instant at, Function<ArticleHead, String> language,
            Function<AppliedDisclaimer, String> speaking) {
        if (at.isAfter(clock.instant())) {
            throw new BadRequest("at", "must not lie ahead");
        }
        articles.read(id, Reader.of(caller));
        Policy policy = policies.settled();
        pasts.hold(id);
        ArticleHead today = articles.read(id, Reader.of(caller));
        ArticleHead then = pasts.asOf(today, at);
        ArticleHead.Text text = then.text(language.apply(then));
        List<Proof.Stated> stated = policy.applying(then.facts(text.language()), at, languages::understood).stream()
                .map(applied -> stated(applied, speaking.apply(applied), policy)).toList();
        return new Proof(settings.publicUrl(), id, then.revision(), text.language(),
                text.at() == null
                        ? hash(then, text)
                        : pasts.of(today).machineHash(text).orElseGet(() -> hash(then, text)),
                at, stated, then.note() == null ? null : Hash.ofNote(then.note().text()));
    }

    /** Of what was taken away since, its hash was kept. */
    private String hash(ArticleHead then, ArticleHead.Text text) {
        return then.redaction() == null
                ? Hash.ofArticle(text.language(), text.title(), text.summary(),
                        articles.body(then, text.language()).body())
                : then.redaction().hashes().get(text.language());
    }

    private static Proof.Stated stated(AppliedDisclaimer applied, String language, Policy policy) {
        return new Proof.Stated(applied.key(), applied.version(), language,
                policy.words(applied.key(), applied.version(), language)
                        .map(words -> Hash.ofDisclaimer(words.brief(), words.full())).orElse(null));
    }
}
