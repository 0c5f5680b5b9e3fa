package social.plaza.web.session;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.vertx.ext.web.RoutingContext;
import social.plaza.web.Plaza;

/** Chooses the language that a visitor is spoken to: what they set, else asked for in the address, else the browser. */
@Singleton
public class Languages {

    /** Those that every word of the pages exists in. */
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("vi"));

    private final Locale fallback;

    Languages(Plaza plaza) {
        this.fallback = spoken(plaza.language().getLanguage()).orElse(Locale.ENGLISH);
    }

    Locale chosen(RoutingContext request, Optional<String> own) {
        return own.flatMap(Languages::spoken)
                .or(() -> Optional.ofNullable(request.request().getParam("lang")).flatMap(Languages::spoken))
                .or(() -> accepted(request.request().getHeader("Accept-Language"))).orElse(fallback);
    }

    /** Few and plain, so that pages can be kept by it. */
    String read(RoutingContext request, Optional<String> own) {
        var header = request.request().getHeader("Accept-Language");
        var asked = Stream.concat(own.stream(), ranges(header).stream().map(LanguageRange::getRange));
        return asked.map(tag -> Locale.forLanguageTag(tag).getLanguage()).filter(l -> !l.isEmpty() && l.length() <= 3)
                .distinct().limit(4).reduce((one, other) -> one + ", " + other).orElse(fallback.getLanguage());
    }

    private static Optional<Locale> spoken(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return SPOKEN.stream().filter(l -> l.getLanguage().equals(language)).findFirst();
    }

    private static Optional<Locale> accepted(String header) {
        return Optional.ofNullable(Locale.lookup(ranges(header), SPOKEN));
    }

    private static List<LanguageRange> ranges(String header) {
        if (header == null || header.length() > 500) {
            return List.of();
        }
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
