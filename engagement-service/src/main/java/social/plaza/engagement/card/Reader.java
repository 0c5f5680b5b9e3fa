package social.plaza.engagement.card;

import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;

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
        Stream<String> languages = asked == null
                ? headers.getAcceptableLanguages().stream().map(Locale::getLanguage)
                : Stream.of(Locale.forLanguageTag(asked).getLanguage());
        return new Reading(languages.filter(each -> !each.isEmpty() && !each.equals("*")).distinct()
                .limit(MAX_LANGUAGES).toList(), clock.instant());
    }
}
