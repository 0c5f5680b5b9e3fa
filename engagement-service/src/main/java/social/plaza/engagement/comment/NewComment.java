package social.plaza.engagement.comment;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

/**
 * What somebody wants to say.
 *
 * @param parentId the comment that it answers; absent if it is about the article itself
 * @param body Markdown, 1 to 4,000 characters; headings and pictures become words and links
 */
record NewComment(@NotNull UUID articleId, UUID parentId, @NotNull String body) {}
