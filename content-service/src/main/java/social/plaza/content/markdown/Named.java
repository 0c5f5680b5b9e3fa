package social.plaza.content.markdown;

import java.util.List;
import java.util.UUID;

/**
 * What a text names.
 *
 * @param cashtags in capitals, without the dollar sign
 * @param hashtags topics in lower case, without the sign
 * @param mentions the accounts
 */
public record Named(List<String> cashtags, List<String> hashtags, List<UUID> mentions) {}
