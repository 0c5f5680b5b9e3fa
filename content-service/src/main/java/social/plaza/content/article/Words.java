package social.plaza.content.article;

/**
 * A text as someone wrote it, with what was made of it.
 *
 * @param summary null if it is to be made from the body
 * @param machine whether a machine translated it
 * @param by who translated it, if that was not the author
 */
record Words(String language, String title, String summary, String body, Rendered rendered, boolean machine,
        String by) {

    static Words of(NewArticle article, Rendered rendered) {
        return new Words(article.language(), article.title(), article.summary(), article.body(), rendered, false, null);
    }

    Words withoutRendering() {
        return new Words(language, title, summary, body, null, machine, by);
    }
}
