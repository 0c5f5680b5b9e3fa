package social.plaza.content.article;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.content.account.AccountView;
import social.plaza.content.account.Accounts;
import social.plaza.content.disclaimer.Policies;
import social.plaza.content.disclaimer.Policy;
import social.plaza.content.markdown.Markdown;
import social.plaza.content.markdown.Rendered;
import social.plaza.content.media.Picture;
import social.plaza.content.media.PictureUses;
import social.plaza.content.media.Pictures;
import social.plaza.http.BadRequest;

/** From what an author sends to what is kept: checked, rendered, and told of if readers see it. */
@ApplicationScoped
public class WritingArticles {

    /** Characters of a body, in Markdown. */
    public static final int MAX_BODY = 80_000;

    @Inject
    Articles articles;

    @Inject
    Accounts accounts;

    @Inject
    Markdown markdown;

    @Inject
    Pictures pictures;

    @Inject
    PictureUses uses;

    @Inject
    Revisions revisions;

    @Inject
    PendingEdits pending;

    @Inject
    Aftermath aftermath;

    @Inject
    ShowingArticles showing;

    @Inject
    Policies policies;

    @Inject
    Clock clock;

    @Transactional
    ArticleHead draft(UUID author, NewArticle sent) {
        NewArticle words = canonical(sent);
        Article article = new Article(author, words, rendered(words), clock.instant());
        article.show(cover(author, words), words.coverAlt());
        articles.persistAndFlush(article);
        uses.note(article.id(), article.pictures());
        return articles.head(article.id()).orElseThrow();
    }

    @Transactional
    void edit(Article article, NewArticle sent) {
        NewArticle words = canonical(sent);
        Rendered rendered = rendered(words);
        Picture cover = cover(article.authorId(), words);
        pending.settle(article.id(), words);
        telling(article, now -> {
            article.edit(words, rendered, editions(article), now);
            article.show(cover, words.coverAlt());
        });
    }

    /** Keeps what its author typed beside the article, which says what it said before. */
    @Transactional
    PendingEdits.Kept keep(Article article, NewArticle sent, int basis) {
        NewArticle words = canonical(sent);
        List<String> shown = Stream.concat(Stream.ofNullable(cover(article.authorId(), words)).map(Picture::url),
                PictureUses.in(rendered(words).html())).distinct().toList();
        pending.keep(article, words, basis, shown, clock.instant());
        noteUses(article);
        return pending.of(article.id()).orElseThrow();
    }

    @Transactional
    void discard(Article article) {
        pending.drop(article.id());
        noteUses(article);
    }

    private void noteUses(Article article) {
        uses.note(article.id(), Stream.concat(article.pictures().stream(), pending.pictures(article.id()).stream())
                .toList());
    }

    /**
     * A translation as it was sent.
     *
     * @param by who made it, as the author says: a name; empty for the author; null for whoever made the words that it replaces
     * @param ofRevision the revision of the article that was translated; null for the present one
     */
    public record Translated(String language, String title, String summary, String body, String by,
            Integer ofRevision) {

        private Words rendered(Rendered rendered, UUID translator, int edition) {
            return new Words(language, title, summary == null || summary.isBlank() ? null : summary, body, rendered,
                    false, translator == null ? by : null, translator, edition);
        }
    }

    /** @param translator who is not the author; null if the author is */
    @Transactional
    public void translate(Article article, Translated sent, UUID translator) {
        Words words = sent.rendered(markdown.render(sent.body(), sent.title(), sent.summary()), translator,
                edition(article, sent.ofRevision()));
        telling(article, translator, now -> article.translate(words, editions(article), now));
    }

    private ToIntFunction<String> editions(Article article) {
        return language -> revisions.editions(article.id(), language);
    }

    /** That of the author's own words at a revision. */
    private int edition(Article article, Integer revision) {
        return revision == null || revision == article.revision()
                ? article.edition()
                : revisions.find(article.id(), revision).map(Revisions.Kept::content).map(Snapshot::original)
                        .map(text -> text.edition() == null ? 1 : text.edition())
                        .orElseThrow(() -> new BadRequest("ofRevision", "is no revision of the article"));
    }

    /** @param translator who is not the author; null if the author is */
    @Transactional
    public void dropTranslation(Article article, String language, UUID translator) {
        telling(article, translator, now -> article.dropTranslation(language, now));
    }

    private void telling(Article article, Consumer<Instant> change) {
        telling(article, null, change);
    }

    /** Makes a change, and lets others know if it made a revision. */
    private void telling(Article article, UUID by, Consumer<Instant> change) {
        int before = article.revision();
        Instant now = article.isPublic() ? aftermath.moment(article) : clock.instant();
        change.accept(now);
        articles.flush();
        noteUses(article);
        if (article.revision() > before) {
            aftermath.of(article, by == null ? article.authorId() : by, "article.edited", now);
        }
    }

    private Picture cover(UUID author, NewArticle words) {
        return words.coverId() == null
                ? null
                : pictures.own(words.coverId(), author)
                        .orElseThrow(() -> new BadRequest("coverId", "is no picture of yours"));
    }

    private Rendered rendered(NewArticle words) {
        return markdown.render(words.body(), words.title(), words.summary());
    }

    private NewArticle canonical(NewArticle sent) {
        NewArticle words = sent.canonical();
        Policy policy = policies.current();
        for (int i = 0; i < words.disclaimers().size(); i++) {
            if (!policy.knows(words.disclaimers().get(i), clock.instant())) {
                throw new BadRequest("disclaimers[" + i + "]", "is not the key of a disclaimer");
            }
        }
        return words;
    }

    /** The article as it would be read, without keeping anything. */
    ArticleView preview(UUID author, NewArticle sent) {
        NewArticle words = canonical(sent);
        Rendered rendered = rendered(words);
        Picture cover = cover(author, words);
        String summary = words.summary() == null ? rendered.excerpt() : words.summary();
        ArticleHead head = ArticleHead.unkept(words.language(),
                ArticleHead.Tagged.of(words.topics(), rendered.named()), words.disclaimers(), words.aiAssisted(),
                words.source(), AccountView.of(accounts.findById(author)),
                ArticleHead.Text.unkept(words.language(), words.title(), summary),
                cover == null ? null : cover.view().saying(words.coverAlt()));
        return showing.show(head, words.language(), new Articles.Body(words.body(), rendered.html()));
    }
}
