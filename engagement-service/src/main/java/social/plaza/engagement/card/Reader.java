package social.plaza.engagement.card;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

/** How whoever sent the request reads: {@code ?lang=} before {@code Accept-Language}, at this moment. */
@RequestScoped
public class Reader {

    /** More than anyone asks for; also a bound for what is kept for each combination. */
    private static final int MAX_LANGUAGES = 3;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    Clock clock;

    public Reading reading() {
        String asked = uri.getQueryParameters().getFirst("lang");
        String languages = asked == null ? headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE) : asked;
        return new Reading(languages == null ? List.of() : parse(languages), clock.instant());
    }

    private static List<String> parse(String languages) {
        try {
            return LanguageRange.parse(languages).stream().filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                    .filter(language -> !language.isEmpty()).distinct().limit(MAX_LANGUAGES).toList();
        } catch (IllegalArgumentException noLanguages) {
            return List.of(); // whoever asks for nothing that can be understood reads the original
        }
    }
}
