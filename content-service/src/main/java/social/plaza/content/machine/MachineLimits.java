package social.plaza.content.machine;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import social.plaza.http.Limits;

@Singleton
class MachineLimits implements Limits {

    @Inject
    EngineSettings settings;

    @Override
    public String of() {
        return "machineTranslations";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("articlesPerHour", settings.perHour(), "body", Map.of("max", EngineResource.MAX_BODY));
    }
}
