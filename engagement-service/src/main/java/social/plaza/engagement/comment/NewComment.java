package social.plaza.engagement.comment;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody wants to say.
 *
 * @param parentId the comment that it answers; absent if it is about the article itself
 * @param body Markdown, 1 to 4,000 characters; headings and pictures become words and links
 */
@Schema(examples = """
        {"articleId": "0198c1a2-3b4c-7d5e-8f60-718293a4b5c6", "body": "Thank you, the **table** alone was worth it."}""")
record NewComment(@NotNull UUID articleId, UUID parentId, @NotNull String body) {}
