package social.plaza.engagement.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.engagement.card.AccountView;

/**
 * A comment as it is read.
 *
 * @param author null, as {@code body} and {@code html}, when it is deleted
 * @param depth 0 for one that is about the article itself
 * @param replies how many answer it directly, deleted ones too, as those keep their place
 * @param liked by whoever asks
 * @param revision grows with each edit; {@code If-Match} of an edit
 * @param articleRevision of the article that it was written about
 * @param children the first few replies, and theirs; more of them at {@code /comments/{id}/replies}
 */
@Schema(name = "Comment")
record CommentView(UUID id, UUID articleId, @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) AccountView author, @Schema(nullable = true) String body,
        @Schema(nullable = true) String html, int depth,
        long likes,
        long replies, boolean liked, Comment.State state, Instant createdAt, @Schema(nullable = true) Instant editedAt,
        int revision,
        int articleRevision,
        List<CommentView> children) {

    /** When an account is deleted, so are its words, wherever they stand. */
    static CommentView of(Comments.Listed listed, List<CommentView> children) {
        Comment comment = listed.comment();
        boolean gone = comment.isDeleted() || listed.author() == null || listed.author().isDeleted();
        return new CommentView(comment.id(), comment.articleId(), comment.parentId(),
                gone ? null : AccountView.of(listed.author()), gone ? null : comment.body(),
                gone ? null : comment.html(),
                comment.depth(), comment.likes(), comment.replies(), listed.liked(),
                gone ? Comment.State.DELETED : Comment.State.VISIBLE, comment.createdAt(), comment.editedAt(),
                comment.revision(),
                comment.articleRevision(), children);
    }
}
