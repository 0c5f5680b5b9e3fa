package social.plaza.content.article;

import java.util.UUID;

import social.plaza.content.markdown.Rendered;

/**
 * A text as someone wrote it, with what was made of it.
 *
 * @param summary null if it is to be made from the body
 * @param machine whether a machine translated it
 * @param by who translated it, if that was not the author: a name that the author gave; null if nobody was named
 * @param byId the account that translated it, if that was not the author's
 * @param of the edition of the original that was translated; null of the original itself
 */
record Words(String language, String title, String summary, String body, Rendered rendered, boolean machine,
        String by, UUID byId, Integer of) {

    static Words of(NewArticle article, Rendered rendered) {
        return new Words(article.language(), article.title(), article.summary(), article.body(), rendered, false,
                null, null, null);
    }

    /** Made by somebody else. */
    Words by(String name, UUID account) {
        return new Words(language, title, summary, body, rendered, machine, name, account, of);
    }

    /** A name that is empty names nobody but the author. */
    Words named() {
        return by != null && by.isBlank() ? by(null, byId) : this;
    }

    Words withoutRendering() {
        return new Words(language, title, summary, body, null, machine, by, byId, of);
    }
}
