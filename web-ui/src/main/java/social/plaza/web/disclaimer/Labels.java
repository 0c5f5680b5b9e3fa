package social.plaza.web.disclaimer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import io.quarkus.qute.TemplateExtension;
import social.plaza.web.Plaza;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Once;
import social.plaza.web.session.Visitor;

/** The few words by which a disclaimer is marked in lists and links. Known as {@code labels} in templates. */
@Singleton
@Named("labels")
public class Labels {

    private final Content content;
    private final Visitor visitor;
    /** There nobody is told anything who does not say who they are. */
    private final boolean membersOnly;
    private final Once<Map<String, String>> recent = new Once<>(Duration.ofSeconds(10), 100);

    Labels(Content content, Visitor visitor, Plaza plaza) {
        this.content = content;
        this.membersOnly = plaza.access() == Plaza.Access.MEMBERS;
        this.visitor = visitor;
    }

    /** A mark is never missing: while its words cannot be asked for, its key stands there in plain letters. */
    public String of(String key) {
        return of(key, visitor.language());
    }

    /** For what is read elsewhere than on our pages, and not in the visitor's language. */
    public String of(String key, String language) {
        return recent.get(language, this::ask).getOrDefault(key, plain(key));
    }

    private Map<String, String> ask(String language) {
        var question = content.get("/disclaimers?limit=100&lang={}", language).in(language);
        var all = (membersOnly ? question : question.anonymously()).later(DisclaimerList.class).ifReachable();
        return all.map(DisclaimerList::items).orElse(List.of()).stream().map(d -> d.in(language))
                .collect(Collectors.toMap(Disclaimer::key, Disclaimer::name, (one, other) -> one));
    }

    static String plain(String key) {
        var words = key.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    @TemplateExtension
    static String disclaimerIcon(String key) {
        return switch (key) {
            case "not-financial-advice" -> "chart";
            case "sponsored" -> "coin";
            case "ai-assisted" -> "robot";
            case "machine-translated" -> "language";
            case "author-holds-position" -> "scale";
            default -> "info";
        };
    }

    record DisclaimerList(List<Disclaimer> items) {}
}
