package social.plaza.engagement.share;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a short link leads.
 *
 * @param url of the article
 */
@Schema(name = "ShareVisit")
record ShareView(UUID articleId, String url, String code, long visits) {}
