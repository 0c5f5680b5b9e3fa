package social.plaza.web.reward;

import social.plaza.web.account.Account;
import social.plaza.web.origin.Paths;

/**
 * What shall be rewarded: an article or a comment.
 *
 * @param article id of the article, null for a comment
 * @param comment id of the comment, null for an article
 * @param author null where it was deleted
 * @param title of the article, null for a comment
 * @param back where the reader came from
 */
public record Rewarded(String article, String comment, Account author, String title, String language, String back) {

    public String path() {
        return comment == null
                ? Paths.fill("/articles/{}/reward", article)
                : Paths.fill("/comments/{}/reward", comment);
    }
}
