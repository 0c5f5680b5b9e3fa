package social.plaza.web.policy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * A rule as it is typed: lists as words with commas between, and conditions that may not be asked as {@code ""}, {@code yes} or {@code no}.
 *
 * @param kinds of sources; none is any
 */
public record RuleForm(String disclaimer, List<String> kinds, String topics, String languages, String authors,
        String translated, String machine, String ai, String cashtag, String certified, boolean always) {

    static final List<String> KINDS = List.of("ORIGINAL", "THIRD_PARTY", "SYNDICATED", "SPONSORED");

    static RuleForm blank() {
        return new RuleForm("", List.of(), "", "", "", "", "", "", "", "", false);
    }

    static RuleForm of(Rules.Rule rule) {
        var when = rule.when();
        var certified = when.authorNotCertified() == null ? null : !when.authorNotCertified();
        return new RuleForm(rule.disclaimer(), when.sourceKinds() == null ? List.of() : when.sourceKinds(),
                words(when.topics()), words(when.languages()), words(when.authors()), choice(when.translated()),
                choice(when.machineTranslated()), choice(when.aiAssisted()), choice(when.cashtag()),
                choice(certified), Boolean.TRUE.equals(when.always()));
    }

    /** @param prefix of the names of this rule's fields */
    static RuleForm of(MultivaluedMap<String, String> form, String prefix) {
        var kinds = form.getOrDefault(prefix + "kinds", List.of());
        return new RuleForm(text(form, prefix + "disclaimer"), KINDS.stream().filter(kinds::contains).toList(),
                text(form, prefix + "topics"), text(form, prefix + "languages"), text(form, prefix + "authors"),
                text(form, prefix + "translated"), text(form, prefix + "machine"), text(form, prefix + "ai"),
                text(form, prefix + "cashtag"), text(form, prefix + "certified"),
                form.getFirst(prefix + "always") != null);
    }

    public boolean has(String kind) {
        return kinds.contains(kind);
    }

    /** What content takes of it. */
    Map<String, Object> wanted() {
        var when = new LinkedHashMap<String, Object>();
        ask(when, "sourceKinds", kinds, Predicate.not(List::isEmpty));
        ask(when, "topics", list(topics), Predicate.not(List::isEmpty));
        ask(when, "languages", list(languages), Predicate.not(List::isEmpty));
        ask(when, "authors", list(authors), Predicate.not(List::isEmpty));
        Map.of("translated", translated, "machineTranslated", machine, "aiAssisted", ai, "cashtag", cashtag)
                .forEach((field, choice) -> ask(when, field, "yes".equals(choice), chosen -> !choice.isEmpty()));
        ask(when, "authorNotCertified", "no".equals(certified), chosen -> !certified.isEmpty());
        ask(when, "always", true, chosen -> always);
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("disclaimer", disclaimer);
        wanted.put("when", when);
        return wanted;
    }

    private static <T> void ask(Map<String, Object> when, String field, T value, Predicate<T> asked) {
        if (asked.test(value)) {
            when.put(field, value);
        }
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.split("[,\\s]+")).map(word -> word.replaceFirst("^[#@]", ""))
                .filter(word -> !word.isEmpty()).toList();
    }

    private static String words(List<String> list) {
        return list == null ? "" : String.join(", ", list);
    }

    private static String choice(Boolean asked) {
        return asked == null ? "" : asked ? "yes" : "no";
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return form.getFirst(name) == null ? "" : form.getFirst(name).strip();
    }
}
