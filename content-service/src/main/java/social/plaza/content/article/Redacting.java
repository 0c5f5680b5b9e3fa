package social.plaza.content.article;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.content.event.Events;
import social.plaza.content.media.PictureUses;
import social.plaza.content.media.PictureView;
import social.plaza.http.NotFound;

/**
 * Takes the words of a revision away for good, wherever they are kept: the revision itself and all others that say the same in a language,
 * what other services were told of them, answers that are kept to be given again, and pictures that were in them alone. That they were there,
 * since when, and why they say no more stays. What readers see now does not go.
 */
@ApplicationScoped
class Redacting {

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    MachineTranslations machines;

    @Inject
    Publications publications;

    @Inject
    PendingEdits pending;

    @Inject
    PictureUses uses;

    @Inject
    Events events;

    @Inject
    Aftermath aftermath;

    @Inject
    Clock clock;

    /**
     * Again changes nothing.
     *
     * @throws NotFound if there is no such revision
     * @throws StillShown if readers see its words: all that it says is what the article says now
     */
    @Transactional
    void redact(UUID id, int number, UUID moderator, String reason) {
        Article article = articles.toRedact(id, number);
        Revisions.Kept kept = revisions.find(id, number).orElseThrow(() -> new NotFound("revision"));
        if (kept.redaction() != null) {
            return;
        }
        Instant now = clock.instant();
        boolean last = number == article.revision();
        List<Integer> same = revisions.withTheSameWords(id, number, last ? 0 : article.revision());
        if (same.isEmpty()) {
            throw new StillShown();
        }
        if (last) {
            unsay(article, moderator, now);
        }
        List<Snapshot> said = revisions.all(id, same);
        revisions.redact(id, same, moderator, reason, now);
        said.stream().map(each -> each.original().editionOrFirst()).distinct()
                .filter(edition -> last || edition != article.edition())
                .forEach(edition -> machines.redact(id, edition));
        events.redact(id, same);
        articles.forgetAnswers(id);
        revisions.forgetLinks(said.stream().map(each -> each.source().url()).filter(Objects::nonNull).toList());
        release(article, said.stream().flatMap(Redacting::pictures).distinct().toList());
    }

    private static Stream<String> pictures(Snapshot said) {
        return Stream.concat(Stream.ofNullable(said.cover()).map(PictureView::url),
                said.texts().stream().flatMap(text -> PictureUses.in(text.html())));
    }

    private void release(Article article, List<String> shown) {
        List<String> inOthers = revisions.showing(article.id(), shown);
        uses.release(article.id(), shown.stream().filter(url -> !inOthers.contains(url)).toList(),
                Stream.concat(article.pictures().stream(), pending.pictures(article.id()).stream()).toList());
    }

    /** What nobody reads at the moment must not come back by itself when it is restored, or published as it is. */
    private void unsay(Article article, UUID moderator, Instant now) {
        boolean published = article.isPublic();
        if (published
                && articles.head(article.id()).filter(head -> head.moderated().withholding() == null).isPresent()) {
            throw new StillShown();
        }
        article.unsay();
        if (published) {
            publications.end(article.id(), now);
            aftermath.of(article, moderator, "article.withdrawn", now);
        }
    }
}
