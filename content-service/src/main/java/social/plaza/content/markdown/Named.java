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
public record Named(List<String> cashtags, List<String> hashtags, List<UUID> mentions) {

    public static final Named NOTHING = new Named(List.of(), List.of(), List.of());

    /** The same, but for the people. */
    public Named withoutPeople() {
        return new Named(cashtags, hashtags, List.of());
    }
}
