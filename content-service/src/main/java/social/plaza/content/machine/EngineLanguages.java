package social.plaza.content.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;

/**
 * Which languages a server translates into which, by BCP 47 tags.
 *
 * @param targets by the language that is translated from, in the server's order
 * @param codes what the server calls each
 */
record EngineLanguages(Map<String, List<String>> targets, Map<String, String> codes) {

    static final EngineLanguages NONE = new EngineLanguages(Map.of(), Map.of());

    /** Two that older servers have names of their own for. */
    private static final Map<String, String> RENAMED = Map.of("zt", "zh-Hant", "pb", "pt-BR");

    /** How scripts follow from countries, for the one language where that decides which is asked for. */
    private static final Map<String, String> CHINESE = Map.of("TW", "Hant", "HK", "Hant", "MO", "Hant", "CN", "Hans",
            "SG", "Hans");

    /** @param targets as the server tells them, by its own codes */
    static EngineLanguages of(Map<String, List<String>> targets) {
        Map<String, String> codes = new LinkedHashMap<>();
        targets.forEach((from, to) -> {
            codes.put(tagOf(from), from);
            to.forEach(each -> codes.put(tagOf(each), each));
        });
        Map<String, List<String>> byTag = new LinkedHashMap<>();
        targets.forEach((from, to) -> byTag.put(tagOf(from),
                to.stream().map(EngineLanguages::tagOf).filter(each -> !each.equals(tagOf(from))).toList()));
        return new EngineLanguages(byTag, codes);
    }

    private static String tagOf(String code) {
        return RENAMED.getOrDefault(code, Locale.forLanguageTag(code).toLanguageTag());
    }

    /** Of one of its codes. */
    Optional<String> tag(String code) {
        return codes.entrySet().stream().filter(each -> each.getValue().equals(code)).map(Map.Entry::getKey)
                .findFirst();
    }

    /** What it translates from, for a text that is marked with a tag. */
    Optional<String> from(String tag) {
        return lookup(tag, new ArrayList<>(targets.keySet()));
    }

    /** What it translates into, for a reader of a language. @param from one that it translates from, or null for any */
    Optional<String> into(String tag, String from) {
        return lookup(tag, from == null
                ? targets.values().stream().flatMap(List::stream).distinct().toList()
                : targets.getOrDefault(from, List.of()));
    }

    private static Optional<String> lookup(String tag, List<String> known) {
        return Optional.ofNullable(Locale.lookupTag(List.of(new LanguageRange(withScript(tag))), known))
                .or(() -> Optional.ofNullable(Locale.lookupTag(List.of(new LanguageRange(tag)), known)))
                .or(() -> tag.equals("zh") ? known.stream().filter("zh-Hans"::equals).findFirst() : Optional.empty());
    }

    private static String withScript(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String script = CHINESE.get(locale.getCountry());
        return locale.getLanguage().equals("zh") && locale.getScript().isEmpty() && script != null
                ? "zh-" + script
                : tag;
    }
}
