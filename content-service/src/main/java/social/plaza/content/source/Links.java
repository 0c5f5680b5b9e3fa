package social.plaza.content.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import okhttp3.HttpUrl;

/** Where items lead, and whether two of them lead to the same place. */
final class Links {

    static final int MAX = 2000;

    private static final Pattern TRACKING = Pattern
            .compile("utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src");
    private static final int SHORTEST_TITLE = 15;

    private Links() {}

    /**
     * A link as a browser would follow it.
     *
     * @param base what it stands in, for links that are not absolute; may be null
     * @return empty unless it is http or https, without a name or password, and of a length that is kept
     */
    static Optional<HttpUrl> absolute(String link, String base) {
        if (link == null || link.isBlank()) {
            return Optional.empty();
        }
        HttpUrl from = base == null ? null : HttpUrl.parse(base);
        HttpUrl url = from == null ? HttpUrl.parse(link.strip()) : from.resolve(link.strip());
        return Optional.ofNullable(url).filter(each -> each.username().isEmpty() && each.password().isEmpty())
                .filter(each -> each.uri().toString().length() <= MAX);
    }

    /** The same for all links to one page: without what only counts visits, or leads to a part of it. */
    static String key(String link) {
        return absolute(link, null).map(url -> {
            HttpUrl.Builder key = url.newBuilder().scheme("https").fragment(null);
            Set.copyOf(url.queryParameterNames()).stream()
                    .filter(name -> TRACKING.matcher(name.toLowerCase(Locale.ROOT)).matches())
                    .forEach(key::removeAllQueryParameters);
            return key.build().toString().replaceFirst("^https://(www\\.)?", "").replaceFirst("/?\\??$", "");
        }).orElse(null);
    }

    /** The same for titles that differ in nothing that is heard; null where it is too short to tell a story by. */
    static String titleKey(String title) {
        String key = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        return key.length() < SHORTEST_TITLE ? null : key;
    }
}
