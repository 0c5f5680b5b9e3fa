package social.plaza.engagement.comment;

import jakarta.validation.constraints.NotNull;

/** What can be changed of a comment. */
record CommentEdit(@NotNull String body) {}
