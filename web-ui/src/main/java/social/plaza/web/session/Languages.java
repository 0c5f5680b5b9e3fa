package social.plaza.web.session;

import java.time.Duration;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}");
    private static final int MAX_READ = 3;
    private static final int MAX_ASKED = 5;
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

    /** Keeps in this browser in which language somebody wants to read texts; what they chose before comes after it. */
    void reading(String tag, RoutingContext request) {
        var tags = Stream.concat(Stream.of(tag), reading(request).stream()).distinct().limit(MAX_READ);
        request.response().addCookie(Cookie.cookie(readingCookie(), String.join(".", tags.toList())).setPath("/")
                .setHttpOnly(true).setSameSite(CookieSameSite.LAX).setSecure(secure).setMaxAge(KEPT.toSeconds()));
    }

    /**
     * In which languages somebody chose to read texts, before those that they read anyway: as {@code ?lang=} takes them, and nothing
     * if they chose none.
     */
    Optional<String> texts(RoutingContext request, Optional<String> own) {
        var chosen = reading(request);
        return chosen.isEmpty()
                ? Optional.empty()
                : Stream.concat(chosen.stream(), Stream.of(read(request, own).split(", "))).distinct().limit(MAX_ASKED)
                        .reduce((one, other) -> one + "," + other);
    }

    private List<String> reading(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(readingCookie())).map(Cookie::getValue).stream()
                .flatMap(value -> Stream.of(value.split("\\."))).filter(Languages::isTag).limit(MAX_READ).toList();
    }

    /** Only what the services take, too: else every page with texts would be an error. */
    static boolean isTag(String text) {
        try {
            return TAG.matcher(text).matches()
                    && !new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    private String readingCookie() {
        return secure ? "__Host-plaza_reading" : "plaza_reading";
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
