package social.plaza.content.article;

import java.time.Instant;

/** Knows what readers saw of an article at a moment that has passed. */
public interface Remembering {

    /**
     * The article as it was read at that moment: its words, what moderators had put beside them, and all that the rules looked at.
     *
     * @throws NotPublicThen if nobody but its author could read it
     */
    ArticleHead asOf(ArticleHead today, Instant at);
}
