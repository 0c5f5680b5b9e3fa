package social.plaza.web.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/** What signed in, as far as it says itself; either part may be null. */
record Device(String browser, String system) {

    /** In this order: each says that it is also those that come later. */
    private static final Map<String, String> BROWSERS = ordered("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
            "Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome", "Chrome",
            "Safari", "Safari", "curl", "curl");
    private static final Map<String, String> SYSTEMS = ordered("iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
            "Windows", "Windows", "Mac OS X", "macOS", "CrOS", "ChromeOS", "Linux", "Linux");

    static Device of(String userAgent) {
        return new Device(named(BROWSERS, userAgent), named(SYSTEMS, userAgent));
    }

    String in(SettingsWords words) {
        if (browser == null || system == null) {
            return browser != null ? browser : system != null ? system : words.someDevice();
        }
        return words.device(browser, system);
    }

    private static String named(Map<String, String> names, String userAgent) {
        return names.entrySet().stream().filter(name -> userAgent != null && userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private static Map<String, String> ordered(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
