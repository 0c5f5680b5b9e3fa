package social.plaza.content.auth;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import social.plaza.content.setting.Settings;
import social.plaza.http.Limits;

@Singleton
class AuthLimits implements Limits {

    @Inject
    Settings settings;

    @Override
    public String of() {
        return "auth";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("password", Map.of("min", NewPassword.MIN, "max", NewPassword.MAX), "accessTokenSeconds",
                IssuingTokens.LIFE.toSeconds(), "sessionDays", Sessions.LIFE.toDays(), "apiTokens",
                MakingApiTokens.MAX_TOKENS, "apiTokenScopes", NewApiToken.MAX_SCOPES, "rates", rates());
    }

    private Map<String, Object> rates() {
        return Map.of("registrationsPerAddressAndHour", settings.rates().registrations(),
                "failedPasswordsPerAccountIn10Minutes", settings.rates().passwordsPerAccount(),
                "failedPasswordsPerAccountAndAddressIn10Minutes", settings.rates().passwordsPerAccountAndAddress(),
                "failedPasswordsPerAddressIn10Minutes", settings.rates().passwordsPerAddress());
    }
}
