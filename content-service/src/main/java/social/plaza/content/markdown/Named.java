package social.plaza.content.markdown;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a text names.
 *
 * @param cashtags in capitals, without the dollar sign
 * @param hashtags topics in lower case, without the sign
 * @param mentions the accounts
 */
public record Named(List<String> cashtags, List<String> hashtags, List<UUID> mentions) {

    /** What several texts name, each thing once. */
    public static Named together(Collection<Named> texts) {
        return new Named(union(texts, Named::cashtags), union(texts, Named::hashtags), union(texts, Named::mentions));
    }

    private static <T> List<T> union(Collection<Named> texts, Function<Named, List<T>> part) {
        return texts.stream().flatMap(text -> part.apply(text).stream()).distinct().limit(Tags.MAX_OF_EACH).toList();
    }
}
