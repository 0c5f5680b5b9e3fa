package social.plaza.content.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.content.article.Aftermath;
import social.plaza.content.article.Article;
import social.plaza.content.article.Articles;
import social.plaza.content.disclaimer.Policies;
import social.plaza.http.NotFound;

/** What moderators put beside an article's words. Each is ended before another takes its place, and none is erased. */
@ApplicationScoped
class AnnotatingArticles {

    private static final String NOTED = "article.noted";
    private static final String DISCLAIMED = "article.disclaimed";

    @Inject
    Articles articles;

    @Inject
    Notes notes;

    @Inject
    AddedDisclaimers disclaimers;

    @Inject
    Policies policies;

    @Inject
    Aftermath aftermath;

    /** @param reason why the article needs it, or null */
    @Transactional
    void note(UUID id, UUID moderator, String text, String reason) {
        Article article = articles.toDecideOn(id);
        Optional<Note> present = notes.current(id);
        if (present.isEmpty() || !present.get().says(text, reason)) {
            Instant now = aftermath.moment(article);
            present.ifPresent(note -> end(note, moderator, reason, now));
            notes.persist(new Note(id, moderator, text, reason, now));
            tell(article, moderator, NOTED, now);
        }
    }

    @Transactional
    void dropNote(UUID id, UUID moderator, String reason) {
        Article article = articles.toDecideOn(id);
        notes.current(id).ifPresent(note -> {
            Instant now = aftermath.moment(article);
            end(note, moderator, reason, now);
            tell(article, moderator, NOTED, now);
        });
    }

    /** @throws NotFound also where there is no such disclaimer, or it says nothing yet */
    @Transactional
    void disclaim(UUID id, UUID moderator, String key, String reason) {
        Article article = articles.toDecideOn(id);
        Instant now = aftermath.moment(article);
        if (!policies.current().knows(key, now)) {
            throw new NotFound("disclaimer");
        }
        Optional<AddedDisclaimer> present = disclaimers.current(id, key);
        if (present.isEmpty() || !present.get().reason().equals(reason)) {
            present.ifPresent(added -> end(added, moderator, reason, now));
            disclaimers.persist(new AddedDisclaimer(id, moderator, key, reason, now));
            tell(article, moderator, DISCLAIMED, now);
        }
    }

    @Transactional
    void dropDisclaimer(UUID id, UUID moderator, String key, String reason) {
        Article article = articles.toDecideOn(id);
        disclaimers.current(id, key).ifPresent(added -> {
            Instant now = aftermath.moment(article);
            end(added, moderator, reason, now);
            tell(article, moderator, DISCLAIMED, now);
        });
    }

    /** Known to the database before another takes its place: two at a time it refuses. */
    private void end(Measure measure, UUID moderator, String reason, Instant now) {
        measure.end(moderator, reason, now);
        articles.flush();
    }

    private void tell(Article article, UUID moderator, String event, Instant now) {
        article.touch(now);
        aftermath.of(article, moderator, event, now);
    }
}
