package social.plaza.content.account;

import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.http.Limits;

@Singleton
class AccountLimits implements Limits {

    @Override
    public String of() {
        return "accounts";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("handle", Map.of("min", Handle.MIN, "max", Handle.MAX), "displayName",
                Map.of("min", 1, "max", Profile.MAX_NAME), "bio", Map.of("max", Profile.MAX_BIO), "email",
                Map.of("max", EmailAddress.MAX));
    }
}
