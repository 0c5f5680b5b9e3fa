package social.plaza.web.session;

import java.time.Duration;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.AccessTokens.Identity;

/** The accounts of those who were here a moment ago, so that not every page asks for one. */
@Singleton
class Profiles {

    private final Instance<Content> content;
    private final Cache<String, Profile> recent = Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(10_000).build();

    Profiles(Instance<Content> content) {
        this.content = content;
    }

    Profile of(Identity identity) {
        var known = recent.getIfPresent(identity.id());
        if (known != null) {
            return known;
        }
        try {
            // The language of the answer is not known before it is there.
            var profile = content.get().get("/accounts/me").in("en").as(Profile.class);
            recent.put(identity.id(), profile);
            return profile;
        } catch (Unreachable | Refused e) {
            return new Profile(identity.id(), identity.handle(), identity.handle(), null, false, null, null, null,
                    identity.roles());
        }
    }

    void forget(String id) {
        recent.invalidate(id);
    }
}
