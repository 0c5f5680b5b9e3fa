package social.plaza.web.article;

import java.util.Optional;

import jakarta.inject.Singleton;

import social.plaza.web.comment.Comments;
import social.plaza.web.comment.Thread;
import social.plaza.web.follow.Follows;
import social.plaza.web.layout.Sides;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Paths;
import social.plaza.web.reaction.Bar;
import social.plaza.web.reaction.Reactions;
import social.plaza.web.reward.Supporters;

/** Puts an article's page together: the words from content, then all that readers did from engagement at once. */
@Singleton
class ReadingArticle {

    private final Content content;
    private final Reactions reactions;
    private final Comments comments;
    private final Supporters supporters;
    private final Follows follows;
    private final Sides sides;

    ReadingArticle(Content content, Reactions reactions, Comments comments, Supporters supporters, Follows follows,
            Sides sides) {
        this.content = content;
        this.reactions = reactions;
        this.comments = comments;
        this.supporters = supporters;
        this.follows = follows;
        this.sides = sides;
    }

    ArticlePage page(String handle, String slug, String language, Comments.Asked asked) {
        var article = content.get("/articles/by-path?handle={}&slug={}" + in(language), handle, slug)
                .as(Article.class);
        if (!article.isPublished()) {
            return hidden(article, asked);
        }
        var address = article.addressIn(language);
        var counted = reactions.later(article.id());
        var said = comments.later(article.id(), asked);
        var given = supporters.later(article.id());
        var standing = follows.account(article.author().handle());
        var bar = counted.ifReachable().map(found -> Bar.of(article.id(), address, found));
        return new ArticlePage(article, address, bar.orElse(null),
                bar.flatMap(b -> Optional.ofNullable(comments.thread(said, address, article.id(), asked)))
                        .orElse(null),
                bar.flatMap(b -> supporters.of(given, b.rewarded())).orElse(null),
                Follows.of(standing).isFollowed(), sides.pinsAndTopics());
    }

    private ArticlePage hidden(Article article, Comments.Asked asked) {
        return new ArticlePage(article, article.url(), null,
                article.publishedAt() == null ? null : said(article, asked),
                null, false, sides.pinsAndTopics());
    }

    /** What was said while it was public can still be read by those who see it. */
    private Thread said(Article article, Comments.Asked asked) {
        var thread = comments.thread(comments.later(article.id(), asked), article.url(), article.id(), asked);
        return thread == null || thread.isEmpty() ? null : thread.asClosed();
    }

    private static String in(String language) {
        return language == null || language.isBlank() ? "" : Paths.fill("&lang={}", language);
    }
}
