package social.plaza.web.write;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonProperty;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.session.Visitor;

/** The disclaimers that an author can add, and those that stand there whatever the author wants. */
@Singleton
class Choices {

    private final Content content;
    private final Visitor visitor;

    Choices(Content content, Visitor visitor) {
        this.content = content;
        this.visitor = visitor;
    }

    /** @param demanded keys of those that a rule or a moderator wants at this text */
    List<Choice> of(Manuscript text, List<String> demanded) {
        return all().stream().map(each -> each.in(visitor.language())).map(each -> new Choice(each.key(),
                each.name(), each.brief(), text.disclaimers().contains(each.key()), demanded.contains(each.key())))
                .toList();
    }

    private List<Policy> all() {
        try {
            var language = visitor.language();
            return content.get("/disclaimers?limit=100&lang={}", language).anonymously().in(language)
                    .later(PolicyList.class).ifReachable().map(PolicyList::items).orElse(List.of());
        } catch (Refused e) {
            return List.of();
        }
    }

    /** @param demanded stands there in any case, and cannot be chosen */
    public record Choice(String key, String name, String brief, boolean chosen, boolean demanded) {}

    record PolicyList(List<Policy> items) {}

    record Policy(String key, String label, @JsonProperty("short") String brief, Map<String, Policy> texts) {

        Policy in(String language) {
            var words = texts == null ? null : texts.getOrDefault(language, texts.get("en"));
            return words == null ? this : new Policy(key, words.label, words.brief, null);
        }

        String name() {
            var plain = key.replace('-', ' ');
            return label != null ? label : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
        }
    }
}
