package social.plaza.content.article;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.content.account.AccountView;
import social.plaza.content.account.Accounts;
import social.plaza.content.disclaimer.Policies;
import social.plaza.content.disclaimer.Policy;
import social.plaza.content.media.Picture;
import social.plaza.content.media.PictureUses;
import social.plaza.content.media.Pictures;
import social.plaza.http.BadRequest;

/** From what an author sends to what is kept: checked, rendered, and told of if readers see it. */
@ApplicationScoped
class WritingArticles {

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
        telling(article, now -> {
            article.edit(words, rendered, now);
            article.show(cover, words.coverAlt());
        });
    }

    /** @param by who translated it, if that was not the author */
    @Transactional
    void translate(Article article, String language, String title, String summary, String body, String by) {
        Words words = new Words(language, title, summary == null || summary.isBlank() ? null : summary, body,
                markdown.render(body, title, summary), false, by);
        telling(article, now -> article.translate(words, now));
    }

    @Transactional
    void dropTranslation(Article article, String language) {
        telling(article, now -> article.dropTranslation(language, now));
    }

    /** Makes a change, and lets others know if it made a revision. */
    private void telling(Article article, Consumer<Instant> change) {
        int before = article.revision();
        Instant now = clock.instant();
        change.accept(now);
        articles.flush();
        uses.note(article.id(), article.pictures());
        if (article.revision() > before) {
            aftermath.of(article, article.authorId(), "article.edited", now);
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
        ArticleHead head = new ArticleHead(null, 0, Article.State.DRAFT, 0, words.language(), words.topics(),
                rendered.named().cashtags(), rendered.named().hashtags(), rendered.named().mentions(),
                words.disclaimers(), words.aiAssisted(), words.source(), null,
                null, null, null, AccountView.of(accounts.findById(author)),
                List.of(new ArticleHead.Text(words.language(), words.title(), summary, false, null)), null, Map.of(),
                null, null, cover == null ? null : cover.view().saying(words.coverAlt()), null);
        return showing.show(head, words.language(), new Articles.Body(words.body(), rendered.html()));
    }
}
