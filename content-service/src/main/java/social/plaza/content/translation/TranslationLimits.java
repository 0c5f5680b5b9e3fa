package social.plaza.content.translation;

import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.http.Limits;

@Singleton
class TranslationLimits implements Limits {

    @Override
    public String of() {
        return "translators";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("max", Translators.MAX);
    }
}
