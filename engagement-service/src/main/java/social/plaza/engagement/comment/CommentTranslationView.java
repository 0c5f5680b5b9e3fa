package social.plaza.engagement.comment;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a machine made of a comment.
 *
 * @param revision of the comment that it is of
 * @param from the language that the machine took the comment for; if it is {@code language}, there was nothing to translate
 * @param body Markdown
 */
@Schema(name = "CommentTranslation")
record CommentTranslationView(UUID commentId, int revision, String language, String from, String body, String html,
        String engine, Instant at) {

    static CommentTranslationView of(Translation kept) {
        return new CommentTranslationView(kept.of().comment(), kept.of().revision(), kept.of().language(), kept.from(),
                kept.words().body(), kept.words().html(), kept.engine(), kept.at());
    }

    /** One that is being made: ask again when {@code Retry-After} says. */
    @Schema(name = "RunningCommentTranslation")
    record Running(UUID commentId, int revision, String language, State state) {

        @Schema(name = "CommentTranslationState")
        enum State {
            RUNNING
        }

        static Running of(WantedTranslation wanted) {
            return new Running(wanted.comment(), wanted.revision(), wanted.language(), State.RUNNING);
        }
    }
}
