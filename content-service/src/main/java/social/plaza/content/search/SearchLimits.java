package social.plaza.content.search;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import social.plaza.content.setting.Settings;
import social.plaza.http.Limits;

@Singleton
class SearchLimits implements Limits {

    @Inject
    Settings settings;

    @Override
    public String of() {
        return "search";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("q", Map.of("min", 0, "max", Question.MAX), "suggestions", Map.of("max", Suggestions.MAX),
                "rates",
                Map.of("searchesPerMinute", settings.rates().searches(), "suggestionsPerMinute",
                        settings.rates().suggestions()));
    }
}
