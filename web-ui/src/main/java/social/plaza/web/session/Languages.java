package social.plaza.web.session;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import social.plaza.web.Plaza;

/**
 * Chooses the language that a visitor is spoken to: that of their account, else what they chose at the foot of a page, else what
 * their browser asks for. One that an address asks for is that of an article's text, and changes nothing around it.
 */
@Singleton
public class Languages {

    /** Those that every word of the pages exists in. */
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("vi"));

    private static final Duration KEPT = Duration.ofDays(365);

    private final Locale fallback;
    private final boolean secure;

    Languages(Plaza plaza) {
        this.fallback = spoken(plaza.language().getLanguage()).orElse(Locale.ENGLISH);
        this.secure = plaza.secure();
    }

    /** Keeps in this browser what somebody without an account chose. */
    void keep(Locale language, RoutingContext request) {
        request.response().addCookie(Cookie.cookie(cookie(), language.getLanguage()).setPath("/").setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX).setSecure(secure).setMaxAge(KEPT.toSeconds()));
    }

    private Optional<Locale> kept(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(cookie())).map(Cookie::getValue)
                .flatMap(Languages::spoken);
    }

    private String cookie() {
        return secure ? "__Host-plaza_language" : "plaza_language";
    }

    Locale chosen(RoutingContext request, Optional<String> own) {
        return own.flatMap(Languages::spoken)
                .or(() -> kept(request)).or(() -> accepted(request.request().getHeader("Accept-Language")))
                .orElse(fallback);
    }

    /** Few and plain, so that pages can be kept by it. */
    String read(RoutingContext request, Optional<String> own) {
        var header = request.request().getHeader("Accept-Language");
        var chosen = own.or(() -> kept(request).map(Locale::getLanguage));
        var asked = Stream.concat(chosen.stream(), ranges(header).stream().map(LanguageRange::getRange));
        return asked.map(tag -> Locale.forLanguageTag(tag).getLanguage()).filter(l -> !l.isEmpty() && l.length() <= 3)
                .distinct().limit(4).reduce((one, other) -> one + ", " + other).orElse(fallback.getLanguage());
    }

    static Optional<Locale> spoken(String tag) {
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
