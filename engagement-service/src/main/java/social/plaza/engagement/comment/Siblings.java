package social.plaza.engagement.comment;

import java.util.UUID;

/**
 * Comments that stand beside each other.
 *
 * @param of the article that they are about, or the comment that they answer
 * @param condition which rows {@code c} they are, for {@code :of}
 */
record Siblings(UUID of, String condition) {

    static Siblings about(UUID article) {
        return new Siblings(article, "c.article_id = :of and c.parent_id is null");
    }

    static Siblings answering(UUID comment) {
        return new Siblings(comment, "c.parent_id = :of");
    }
}
