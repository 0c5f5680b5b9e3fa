package social.plaza.content.http;

import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import social.plaza.http.BadRequest;

/**
 * Which languages the reader asks for, best first: {@code ?lang=}, of which there may be some with commas between, or else
 * {@code Accept-Language}. The one picks a text, the other says what its reader understands.
 */
@RequestScoped
public class ReaderLanguages {

    private static final int MAX_HEADER = 500;
    private static final int MAX_ASKED = 5;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    /**
     * The best of the languages that there are.
     *
     * @param available canonical BCP 47 tags
     */
    public Optional<String> choose(Collection<String> available) {
        return best(ranges(), available);
    }

    /**
     * The best for words that stand around a text, and must be understood whatever language that was asked for in.
     *
     * @param available canonical BCP 47 tags
     */
    public Optional<String> understood(Collection<String> available) {
        return best(accepted(), available).or(() -> choose(available));
    }

    private static Optional<String> best(List<LanguageRange> ranges, Collection<String> available) {
        return ranges.stream().flatMap(range -> match(range, available).stream()).findFirst();
    }

    /** {@code vi} is served by {@code vi-VN} and the other way round, if there is nothing nearer. */
    private static Optional<String> match(LanguageRange range, Collection<String> available) {
        if (range.getWeight() <= 0 || range.getRange().equals("*")) {
            return Optional.empty();
        }
        String exact = Locale.lookupTag(List.of(range), available);
        return exact != null
                ? Optional.of(exact)
                : available.stream().filter(each -> primary(each).equals(primary(range.getRange()))).sorted()
                        .findFirst();
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    private List<LanguageRange> ranges() {
        String asked = uri.getQueryParameters().getFirst("lang");
        if (asked == null) {
            return accepted();
        }
        String[] tags = asked.split(",");
        if (tags.length > MAX_ASKED) {
            throw new BadRequest("lang", "must be at most " + MAX_ASKED + " language tags");
        }
        return Stream.of(tags).map(tag -> new LanguageRange(tag("lang", tag.strip()))).toList();
    }

    private List<LanguageRange> accepted() {
        String header = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null || header.length() > MAX_HEADER) {
            return List.of();
        }
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    /**
     * The canonical form of a language tag.
     *
     * @throws BadRequest unless it is well-formed BCP 47, with a language
     */
    public static String tag(String field, String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            if (!locale.getLanguage().isEmpty() && text.length() <= 35) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException malformed) {
            // answered below
        }
        throw new BadRequest(field, "must be a language tag (BCP 47), such as vi or pt-BR");
    }
}
