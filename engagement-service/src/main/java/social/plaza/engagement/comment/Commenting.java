package social.plaza.engagement.comment;

import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.engagement.card.AccountCards;
import social.plaza.engagement.card.ArticleCard;
import social.plaza.engagement.card.ArticleCards;
import social.plaza.engagement.count.Counts;
import social.plaza.engagement.count.Counts.Counted;
import social.plaza.engagement.http.AccountRates;
import social.plaza.http.BadRequest;
import social.plaza.http.Caller;
import social.plaza.http.NotFound;

/** Saying something, correcting it and taking it back; the article's count with it. */
@ApplicationScoped
@Transactional
class Commenting {

    @Inject
    Comments comments;

    @Inject
    ArticleCards articles;

    @Inject
    AccountCards accounts;

    @Inject
    Counts counts;

    @Inject
    Markdown markdown;

    @Inject
    AccountRates rates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws CommentDeleted (409) if what it answers was deleted */
    UUID say(NewComment wish) {
        accounts.know(caller);
        ArticleCard article = articles.published(wish.articleId());
        Comment parent = wish.parentId() == null ? null : parent(wish.parentId(), article);
        Comment comment = new Comment(article, parent, caller.id(), markdown.render(wish.body()), clock.instant());
        comments.add(comment);
        if (parent != null && !comments.answered(parent.id())) {
            throw new CommentDeleted();
        }
        counts.add(article.id(), Counted.COMMENTS, 1, caller.id());
        return comment.id();
    }

    private Comment parent(UUID id, ArticleCard article) {
        return comments.find(id).filter(parent -> parent.articleId().equals(article.id()))
                .orElseThrow(() -> new BadRequest("parentId", "is no comment on this article"));
    }

    /** @param seen told the revision that is edited, when nobody else can change it any more */
    void edit(UUID id, String body, LongConsumer seen) {
        Comment comment = comments.lock(id).orElseThrow(() -> new NotFound("comment"));
        if (!comment.isOf(caller.id())) {
            throw new NotYourComment();
        }
        seen.accept(comment.revision());
        rates.spend("edits");
        comment.edit(markdown.render(body), clock.instant());
    }

    /** Deleting what is deleted changes nothing. */
    void delete(UUID id) {
        Comment comment = comments.lockToDelete(id, caller.id()).orElseThrow(() -> new NotFound("comment"));
        mustBeAllowedToDelete(comment);
        if (!comment.isDeleted()) {
            comment.delete(caller.id(), clock.instant());
            counts.add(comment.articleId(), Counted.COMMENTS, -1, comment.authorId());
        }
    }

    private void mustBeAllowedToDelete(Comment comment) {
        boolean own = comment.isOf(caller.id()) && caller.hasScope("write");
        boolean moderated = caller.isModerator() && caller.hasScope("moderation");
        if (!own && !moderated) {
            throw new NotYourComment();
        }
    }

    /** @throws CommentDeleted (409) if there is nothing left to like */
    void like(UUID id) {
        accounts.know(caller);
        Comment comment = comments.find(id).orElseThrow(() -> new NotFound("comment"));
        if (comment.isDeleted()) {
            throw new CommentDeleted();
        }
        comments.like(id, caller.id(), clock.instant());
    }

    void unlike(UUID id) {
        comments.find(id).orElseThrow(() -> new NotFound("comment"));
        comments.unlike(id, caller.id());
    }
}
