package social.plaza.content.article;

import java.util.List;
import java.util.UUID;

/**
 * What a text names.
 *
 * @param cashtags in capitals, without the dollar sign
 * @param hashtags topics in lower case, without the sign
 * @param mentions the accounts
 */
record Named(List<String> cashtags, List<String> hashtags, List<UUID> mentions) {}
