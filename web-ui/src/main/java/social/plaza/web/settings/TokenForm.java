package social.plaza.web.settings;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

/** @param days until it ends, empty for never */
public record TokenForm(String name, List<String> scopes, String days) {

    static final TokenForm BLANK = new TokenForm("", List.of("read"), "90");

    static TokenForm of(MultivaluedMap<String, String> form) {
        return new TokenForm(form.getFirst("name"), form.getOrDefault("scopes", List.of()), form.getFirst("days"));
    }

    Map<String, Object> wanted(Clock clock) {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("name", name == null ? "" : name.strip());
        wanted.put("scopes", scopes);
        if (days != null && days.matches("\\d{1,4}")) {
            wanted.put("expiresAt", clock.instant().plus(Duration.ofDays(Long.parseLong(days))).toString());
        }
        return wanted;
    }

    public boolean has(String scope) {
        return scopes.contains(scope);
    }
}
