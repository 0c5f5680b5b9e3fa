package social.plaza.web.comment;

import java.net.URI;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import social.plaza.web.comment.Thread.Attempt;
import social.plaza.web.form.Waiting;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.reaction.Bar;
import social.plaza.web.reaction.Reactions;
import social.plaza.web.session.Visitor;

/**
 * Shows what came of a comment: by script just the part that changed, so that nothing else that somebody is typing on the
 * page is touched; without it the page again, where they were.
 */
@Singleton
class Answering {

    private final Comments comments;
    private final Reactions reactions;
    private final Visitor visitor;
    private final Pages pages;

    Answering(Comments comments, Reactions reactions, Visitor visitor, Pages pages) {
        this.comments = comments;
        this.reactions = reactions;
        this.visitor = visitor;
        this.pages = pages;
    }

    Response added(Thread thread, Comment comment) {
        if (!pages.partly()) {
            return moved(comment.parentId() == null ? thread.newest() : thread, comment);
        }
        var parent = comment.parentId() == null ? null : comments.find(comment.parentId());
        return pages.personal(new Added(comment, parent, thread, bar(thread)));
    }

    /** @param comment as it is now, with other words or with none */
    Response changed(Thread thread, Comment comment) {
        return pages.partly() ? pages.personal(new Changed(comment, thread, bar(thread))) : moved(thread, comment);
    }

    Response liked(Thread thread, Comment comment) {
        return pages.partly() ? pages.personal(new Liked(comment, thread)) : moved(thread, comment);
    }

    /** By script the words are still in their form; else they are in it again, or, if that is gone, in that at the top. */
    Response unsaid(Thread thread, Refused refused, Attempt attempt) {
        if (refused.status() >= 500) {
            throw refused;
        }
        var why = said(refused);
        return pages.partly()
                ? pages.elsewhere(refused.status(), new Unsaid(why), "#" + attempt.place() + "-error", "#said").build()
                : pages.refused(refused.status(), new Discussion(newest(thread, attempt.because(why)))).build();
    }

    private String said(Refused refused) {
        var words = visitor.words(CommentWords.class);
        return switch (refused.problem().slug()) {
            case "bad-request" -> words.bodyWrong();
            case "changed-meanwhile", "if-match-required" -> words.stale();
            case "too-many-requests" -> words.slower(Waiting.minutes(refused));
            default -> refused.status() == 400 ? words.bodyWrong() : words.impossible();
        };
    }

    private Response moved(Thread thread, Comment comment) {
        return pages.moved(URI.create(thread.here() + Paths.fill("#comment-{}", comment.id())));
    }

    private Bar bar(Thread thread) {
        return reactions.later(thread.article()).ifReachable()
                .map(found -> Bar.of(thread.article(), thread.url(), found)).orElse(null);
    }

    private Thread newest(Thread thread, Attempt attempt) {
        var asked = Comments.Asked.newest();
        var found = comments.thread(comments.later(thread.article(), asked), thread.url(), thread.article(), asked);
        return found == null ? null : found.with(attempt);
    }

    /** @param thread null while comments cannot be asked for */
    @CheckedTemplate(basePath = "comment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Discussion(Thread thread) implements TemplateInstance {}

    /**
     * @param parent what it answers, null if nothing
     * @param bar whose count of comments goes along; null while nobody can say
     */
    @CheckedTemplate(basePath = "comment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Added(Comment comment, Comment parent, Thread thread, Bar bar) implements TemplateInstance {}

    @CheckedTemplate(basePath = "comment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Changed(Comment comment, Thread thread, Bar bar) implements TemplateInstance {}

    @CheckedTemplate(basePath = "comment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Liked(Comment comment, Thread thread) implements TemplateInstance {}

    @CheckedTemplate(basePath = "comment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Unsaid(String why) implements TemplateInstance {}
}
