package social.plaza.web.session;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.ForbiddenException;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.ext.web.RoutingContext;
import social.plaza.web.Plaza;
import social.plaza.web.gateway.Addresses;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.AccessTokens.Identity;

/** Who looks at the page: somebody signed in, or a reader without a name. Known as {@code visitor} in templates. */
@RequestScoped
@Named("visitor")
public class Visitor {

    private static final Duration ABOUT_TO_EXPIRE = Duration.ofSeconds(30);

    private final Session session;
    private final AccessTokens tokens;
    private final Rotations rotations;
    private final Profiles profiles;
    private final Languages languages;
    private final Addresses addresses;
    private final RoutingContext request;
    private final Clock clock;
    private final Plaza.Publishing publishing;

    private boolean resolved;
    private Identity identity;
    private Profile profile;
    private Locale locale;

    Visitor(Session session, AccessTokens tokens, Rotations rotations, Profiles profiles, Languages languages,
            Addresses addresses, RoutingContext request, Clock clock, Plaza plaza) {
        this.session = session;
        this.tokens = tokens;
        this.rotations = rotations;
        this.profiles = profiles;
        this.languages = languages;
        this.addresses = addresses;
        this.request = request;
        this.clock = clock;
        this.publishing = plaza.publishing();
    }

    public boolean isSignedIn() {
        return identity() != null;
    }

    public boolean isAnonymous() {
        return !isSignedIn();
    }

    /** The account's id, null for an anonymous visitor. */
    public String id() {
        return isSignedIn() ? identity.id() : null;
    }

    public String handle() {
        return isSignedIn() ? identity.handle() : null;
    }

    public boolean is(String handle) {
        return isSignedIn() && identity.handle().equalsIgnoreCase(handle);
    }

    public List<String> roles() {
        return isSignedIn() ? identity.roles() : List.of();
    }

    public boolean isModerator() {
        return roles().contains("moderator") || roles().contains("admin");
    }

    /** Everyone may write, and keep drafts; on some squares only authors publish. */
    public boolean isPublisher() {
        return publishing == Plaza.Publishing.EVERYONE || roles().contains("author") || roles().contains("admin");
    }

    /** One's own account as content knows it; only what the token says while content cannot be asked. */
    public Profile profile() {
        if (profile == null && isSignedIn()) {
            profile = profiles.of(identity);
        }
        return profile;
    }

    /** The visitor has signed in: from here on they are whom these tokens are of. */
    public void becomes(Tokens tokens) {
        session.begin(tokens);
        resolved = false;
        identity = null;
        profile = null;
        locale = null;
    }

    /** Call after the visitor changed their own account: the next page shows it. */
    public void changed() {
        profiles.forget(id());
        profile = null;
        locale = null;
    }

    public Locale locale() {
        if (locale == null) {
            locale = languages.chosen(request, Optional.ofNullable(profile()).map(Profile::language));
        }
        return locale;
    }

    public String language() {
        return locale().getLanguage();
    }

    /** The words of a bundle in the visitor's language. */
    public <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language()));
    }

    /** The languages that they read, the best one first, in the form of an Accept-Language. */
    public String reads() {
        return languages.read(request, Optional.ofNullable(profile()).map(Profile::language));
    }

    /** In which languages they chose to read texts, the best one first, in the form of {@code ?lang=}; nothing if they chose none. */
    public Optional<String> texts() {
        return languages.texts(request, Optional.ofNullable(profile()).map(Profile::language));
    }

    public Optional<String> address() {
        return Optional.of(addresses.client(request.request()));
    }

    /** What their browser says that it is, so that they know their sessions again. */
    public Optional<String> agent() {
        return Optional.ofNullable(request.request().getHeader("User-Agent"));
    }

    /** @throws SessionEnded for an anonymous visitor: they are sent to sign in, and lose nothing that they sent */
    public void mustBeSignedIn() {
        if (!isSignedIn()) {
            throw new SessionEnded(false);
        }
    }

    /**
     * Keeps a page to those who can do something on it; what they do the services judge anew.
     *
     * @throws ForbiddenException for whoever does not have the role
     */
    public void mustBe(String role) {
        mustBeSignedIn();
        if (!roles().contains(role)) {
            throw new ForbiddenException();
        }
    }

    public boolean isAdmin() {
        return roles().contains("admin");
    }

    /** For calls to the services in the visitor's name; null for an anonymous one. */
    public String token() {
        return isSignedIn() ? session.accessToken().orElse(null) : null;
    }

    /** A new token in place of one that a service refused. */
    public String renewed(String refused) {
        if (session.accessToken().filter(token -> !token.equals(refused)).isPresent()) {
            return token();
        }
        identity = rotated();
        if (identity == null) {
            session.end();
            throw new SessionEnded(true);
        }
        return token();
    }

    private Identity identity() {
        if (!resolved) {
            resolved = true;
            identity = session.accessToken().flatMap(tokens::verified).filter(this::lasts).orElseGet(this::silently);
        }
        return identity;
    }

    private boolean lasts(Identity known) {
        return known.until().isAfter(clock.instant().plus(ABOUT_TO_EXPIRE));
    }

    /** While content is down nobody is signed out: the page is an anonymous one, and the cookies stay. */
    private Identity silently() {
        try {
            return session.refreshToken().isEmpty() ? null : rotated();
        } catch (Unreachable | Refused e) {
            return null;
        }
    }

    private Identity rotated() {
        var rotation = session.refreshToken().flatMap(rotations::rotated);
        rotation.ifPresentOrElse(session::begin, session::end);
        return rotation.map(Tokens::accessToken).flatMap(tokens::verified).orElse(null);
    }
}
