package social.plaza.content.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.content.account.AccountView;
import social.plaza.content.account.Accounts;
import social.plaza.content.disclaimer.Policies;
import social.plaza.content.http.ReaderLanguages;
import social.plaza.content.source.SourceView;

/** The one place where an article takes the form that readers get: in their language, with its disclaimers. */
@ApplicationScoped
public class ShowingArticles {

    @Inject
    ReaderLanguages languages;

    @Inject
    Articles articles;

    @Inject
    Accounts accounts;

    @Inject
    Policies policies;

    @Inject
    Clock clock;

    /** Whole, with its text. */
    ArticleView whole(ArticleHead head) {
        String language = language(head);
        return show(head, language, articles.body(head, language));
    }

    /** Whole, as it was read at a moment that has passed, under the address of today. */
    ArticleView whole(ArticleHead today, ArticleHead then, Instant at) {
        String language = language(then);
        return show(then, language, articles.body(then, language), at).under(brief(today));
    }

    /** What it said at a revision, whole, under the address of today. */
    ArticleView whole(ArticleHead today, Revisions.Kept kept) {
        ArticleHead then = today.at(kept);
        String language = language(then);
        Snapshot.Text text = kept.content().text(language);
        return show(then, language, new Articles.Body(text.body(), text.html())).under(brief(today));
    }

    /** What it said at a revision, for a list. */
    ArticleView brief(ArticleHead today, Revisions.Kept kept) {
        return brief(today.at(kept)).under(brief(today));
    }

    /** For a list: without its text. */
    public ArticleView brief(ArticleHead head) {
        return show(head, language(head), new Articles.Body(null, null));
    }

    /** For a list, in its author's own words. */
    public ArticleView briefInItsOwn(ArticleHead head) {
        return show(head, head.language(), new Articles.Body(null, null));
    }

    /** Whole, in exactly this language. */
    public ArticleView in(ArticleHead head, String language) {
        return show(head, language, articles.body(head, language));
    }

    ArticleView show(ArticleHead head, String language, Articles.Body body) {
        return show(head, language, body, clock.instant());
    }

    private ArticleView show(ArticleHead head, String language, Articles.Body body, Instant at) {
        ArticleHead.Text text = head.text(language);
        String url = head.path();
        boolean translated = !language.equals(head.language());
        return new ArticleView(head.id(), url, head.slug(), head.standing(), head.revision(), language, text.title(),
                text.summary(), body.body(), body.html(), head.author(), head.topics(), head.tagged().cashtags(),
                head.cover(),
                SourceView.of(head.source(), head.check()), head.aiAssisted(),
                translated ? translation(head, text) : null,
                translated ? new ArticleView.Original(head.language(), url + "?lang=" + head.language()) : null,
                head.languages(), head.machineLanguages(),
                policies.current().applying(head.facts(language), at, languages::understood),
                head.note(), head.publishedAt(), head.times().editedAt(), changedAt(head, language, at),
                head.times().scheduledFor(),
                head.moderated().withholding(), head.refusal(), ArticleView.Redaction.of(head.redaction()));
    }

    private ArticleView.Translation translation(ArticleHead head, ArticleHead.Text text) {
        AccountView translator = text.translator() == null && text.byId() != null
                ? accounts.findByIdOptional(text.byId()).map(AccountView::of).orElse(null)
                : text.translator();
        return new ArticleView.Translation(head.language(), translator == null ? text.by() : translator.displayName(),
                translator, text.machine(), head.isStale(text), text.engine(), text.at());
    }

    private Instant changedAt(ArticleHead head, String language, Instant at) {
        if (head.publishedAt() == null || head.kept() != null) {
            return null;
        }
        Instant policy = policies.current().changedAt(head.facts(language), head.publishedAt(), at).orElse(null);
        return Stream.of(head.publishedAt(), head.times().editedAt(), head.moderated().at(), policy,
                head.text(language).at())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElseThrow();
    }

    public String language(ArticleHead head) {
        return languages.choose(head.languages()).orElse(head.language());
    }
}
