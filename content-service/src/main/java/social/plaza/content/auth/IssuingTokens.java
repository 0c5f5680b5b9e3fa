package social.plaza.content.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import social.plaza.content.account.Account;
import social.plaza.content.account.Role;
import social.plaza.content.setting.Settings;
import social.plaza.http.AccessTokens;

/** Makes access tokens: short-lived JWTs that say who calls, with which roles, and for what. */
@ApplicationScoped
class IssuingTokens {

    static final Duration LIFE = Duration.ofMinutes(10);

    @Inject
    SigningKeys keys;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** For someone who signed in: with all that their roles allow. */
    Tokens forSession(Account account, Sessions.Opened session) {
        String token = sign(claims(account, Scopes.of(account), LIFE).claim("sid", session.id().toString()));
        return new Tokens(token, "Bearer", LIFE.toSeconds(), session.refreshToken());
    }

    /** @param until when the API token itself expires, or null if it does not */
    Tokens.OfTool forTool(Account account, Set<String> scopes, Instant until) {
        Duration left = until == null ? LIFE : Duration.between(clock.instant(), until);
        Duration life = left.compareTo(LIFE) < 0 ? left : LIFE;
        return new Tokens.OfTool(sign(claims(account, scopes, life)), "Bearer", life.toSeconds());
    }

    private JwtClaimsBuilder claims(Account account, Set<String> scopes, Duration life) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        // in the second in which all tokens were ended, new ones tell the next, and so are told apart from those
        Instant issued = now.isBefore(account.tokensNotBefore()) ? account.tokensNotBefore() : now;
        return Jwt.issuer(settings.publicUrl()).audience(AccessTokens.AUDIENCE).subject(account.id().toString())
                .upn(account.handle()).groups(groups(account)).claim("scope", String.join(" ", scopes))
                .claim("jti", UUID.randomUUID().toString()).issuedAt(issued).expiresAt(now.plus(life));
    }

    /** An admin may do all that a moderator may. */
    private static Set<String> groups(Account account) {
        Set<String> groups = new LinkedHashSet<>(account.roles());
        if (account.has(Role.ADMIN)) {
            groups.add(Role.MODERATOR.text());
        }
        return groups;
    }

    private String sign(JwtClaimsBuilder claims) {
        var key = keys.current();
        return claims.jws().keyId(key.getKeyId()).header("typ", AccessTokens.TYPE).algorithm(SignatureAlgorithm.ES256)
                .sign(key.getPrivateKey());
    }
}
