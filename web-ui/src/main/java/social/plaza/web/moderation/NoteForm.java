package social.plaza.web.moderation;

import jakarta.ws.rs.core.MultivaluedMap;

import social.plaza.web.article.Article;
import social.plaza.web.form.Complaints;
import social.plaza.web.form.Lines;

/**
 * A note as it is typed.
 *
 * @param preview whether it is to be shown as it will stand
 */
public record NoteForm(String note, String reason, boolean preview) {

    static NoteForm of(Article article) {
        return new NoteForm(article.note() == null ? "" : article.note().text(), "", false);
    }

    static NoteForm of(MultivaluedMap<String, String> form) {
        return new NoteForm(Lines.of(form.getFirst("note")).strip(), Lines.of(form.getFirst("reason")).strip(),
                "preview".equals(form.getFirst("action")));
    }

    /** @param removing the note's words do not matter then */
    Complaints complaints(boolean removing, ModerationWords words) {
        if (!removing && Moderating.isUnfit(note)) {
            return Complaints.about("text", words.noteWrong());
        }
        return Moderating.isUnfit(reason) ? Complaints.about("reason", words.reasonWrong()) : Complaints.NONE;
    }
}
