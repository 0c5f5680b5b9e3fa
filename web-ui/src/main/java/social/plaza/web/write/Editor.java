package social.plaza.web.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import social.plaza.web.form.Complaints;
import social.plaza.web.form.LocalTimes;
import social.plaza.web.layout.Pages;
import social.plaza.web.media.Picture;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Tagged;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;
import social.plaza.web.write.WritePage.Change;

/** Shows the editor, with what was typed in any case. */
@Singleton
class Editor {

    private final Manuscripts manuscripts;
    private final Choices choices;
    private final LocalTimes times;
    private final Visitor visitor;
    private final Pages pages;

    Editor(Manuscripts manuscripts, Choices choices, LocalTimes times, Visitor visitor, Pages pages) {
        this.manuscripts = manuscripts;
        this.choices = choices;
        this.times = times;
        this.visitor = visitor;
        this.pages = pages;
    }

    Response blank() {
        var language = visitor.profile().language();
        var text = Manuscript.blank(language == null ? visitor.language() : language);
        return pages.personal(new WritePage(text, null, null, offered(text, null), Complaints.NONE, List.of(), null,
                null, begun(), null));
    }

    /** The last ones that were begun, to go on with. Nobody waits for them. */
    private List<OwnArticle> begun() {
        try {
            return manuscripts.inState("DRAFT").stream().limit(3).toList();
        } catch (Refused | Unreachable away) {
            return List.of();
        }
    }

    /** With what was typed into it and is not in its place yet, if there is any. */
    Response stored(Tagged<OwnArticle> read, String done) {
        var article = read.value();
        var beside = article.isDraft() ? Optional.<Tagged<PendingEdit>>empty() : manuscripts.beside(article.id());
        if (beside.isPresent()) {
            var text = beside.get().value().manuscript(beside.get().tag(), article, times);
            var preview = quietly(text);
            return pages.personal(new WritePage(text, article, preview, offered(text, preview), Complaints.NONE,
                    List.of(), done, cover(text, preview), List.of(), beside.get().value().at()));
        }
        return pages.personal(page(Manuscript.of(article, read.tag(), times), article, article, done));
    }

    /** @param id null for a text that was never saved */
    Response previewed(String id, Manuscript text) {
        OwnArticle preview = null;
        var complaints = Complaints.NONE;
        try {
            preview = manuscripts.preview(text);
        } catch (Refused refused) {
            complaints = Wrong.complaints(refused, visitor);
        } catch (Unreachable away) {
            complaints = Complaints.of(visitor.words(WriteWords.class).away());
        }
        return pages.personal(
                new WritePage(text, current(id), preview, offered(text, preview), complaints, List.of(), null,
                        cover(text, preview)));
    }

    /** After a session had ended while this was written: nothing of it was saved yet. */
    Response resumed(String id, Manuscript text) {
        var preview = quietly(text);
        return pages.personal(new WritePage(text, current(id), preview, offered(text, preview), Complaints.NONE,
                List.of(), "resumed", cover(text, preview)));
    }

    Response complaining(int status, String id, Manuscript text, Complaints complaints) {
        var preview = quietly(text);
        return pages.refused(status, new WritePage(text, current(id), preview, offered(text, preview), complaints,
                List.of(), null, cover(text, preview))).build();
    }

    /** Somebody, perhaps the author on another device, saved something else meanwhile. */
    Response stale(String id, Manuscript text) {
        var now = manuscripts.own(id);
        var preview = quietly(text);
        var page = new WritePage(text.seen(now.tag()), now.value(), preview, offered(text, preview), Complaints.NONE,
                changes(text, Manuscript.of(now.value(), now.tag(), times)), null, cover(text, preview));
        return pages.refused(412, page).build();
    }

    /** What is typed here, and what was kept elsewhere meanwhile: whoever keeps it then has seen the other. */
    Response apart(String id, Manuscript text) {
        var beside = manuscripts.beside(id);
        if (beside.isEmpty()) {
            return stale(id, text);
        }
        var now = manuscripts.own(id).value();
        var there = beside.get().value();
        var preview = quietly(text);
        return pages.refused(412, new WritePage(text.seen(there.basis()).beside(beside.get().tag()), now, preview,
                offered(text, preview), Complaints.NONE,
                changes(text, there.manuscript(beside.get().tag(), now, times)),
                null, cover(text, preview))).build();
    }

    private WritePage page(Manuscript text, OwnArticle article, OwnArticle preview, String done) {
        return new WritePage(text, article, preview, offered(text, preview), Complaints.NONE, List.of(), done,
                cover(text, preview));
    }

    /** The picture that is chosen: what is previewed shows it, unless the preview is of something else or not there. */
    private Picture cover(Manuscript text, OwnArticle preview) {
        if (!text.hasCover()) {
            return null;
        }
        boolean shown = preview != null && preview.cover() != null && text.coverId().equals(preview.cover().id());
        return shown ? preview.cover() : manuscripts.picture(text.coverId());
    }

    private List<Choices.Choice> offered(Manuscript text, OwnArticle preview) {
        return choices.of(text, preview == null ? List.of() : preview.demanded());
    }

    private OwnArticle current(String id) {
        return id == null ? null : manuscripts.own(id).value();
    }

    /** The text is shown again for a reason; that it cannot be previewed as well is no further one. */
    private OwnArticle quietly(Manuscript text) {
        try {
            return manuscripts.preview(text);
        } catch (Refused | Unreachable e) {
            return null;
        }
    }

    private static List<Change> changes(Manuscript text, Manuscript now) {
        var changes = new ArrayList<Change>();
        compare(changes, "title", text.title(), now.title());
        compare(changes, "summary", text.summary(), now.summary());
        compare(changes, "body", text.body(), now.body());
        compare(changes, "topics", text.topics(), now.topics());
        return changes;
    }

    private static void compare(List<Change> changes, String field, String typed, String now) {
        if (now != null && !now.equals(typed)) {
            changes.add(new Change(field, now));
        }
    }
}
