package social.plaza.http;

import java.time.Instant;
import java.util.UUID;

/** Tells from when on an account's access tokens count: signing out everywhere, or losing a role, ends all that came before. */
public interface TokensEnded {

    /** @return the moment before which tokens were ended, or {@link Instant#EPOCH} if they never were */
    Instant notBefore(UUID account);
}
