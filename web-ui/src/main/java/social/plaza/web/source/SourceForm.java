package social.plaza.web.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;

import social.plaza.web.form.Lines;

/**
 * A source as it is typed.
 *
 * @param every in minutes, as typed
 * @param tag of the source as it was seen; null for a new one
 * @param once under which a new one is made once
 */
public record SourceForm(String name, String address, String account, String kind, String licence, boolean fullText,
        String topics, String language, String every, boolean publish, String tag, String once) {

    static SourceForm blank(String language) {
        return new SourceForm("", "", "", "THIRD_PARTY", "", false, "", language, "60", true, null,
                UUID.randomUUID().toString());
    }

    static SourceForm of(FeedSource source, String tag) {
        return new SourceForm(source.name(), source.address(), source.account().handle(), source.kind(),
                source.licence() == null ? "" : source.licence(), source.fullText(), String.join(", ", source.topics()),
                source.language(), String.valueOf(source.everyMinutes()), source.publish(), tag, "");
    }

    static SourceForm of(MultivaluedMap<String, String> form) {
        return new SourceForm(text(form, "name"), text(form, "address"), text(form, "account"), text(form, "kind"),
                text(form, "licence"), form.containsKey("fullText"), text(form, "topics"), text(form, "language"),
                text(form, "everyMinutes"), form.containsKey("publish"), form.getFirst("tag"), text(form, "once"));
    }

    /** What content takes of it. */
    Map<String, Object> wanted() {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("name", name);
        wanted.put("address", address);
        wanted.put("account", account.isEmpty() ? null : account.replaceFirst("^@", ""));
        wanted.put("kind", kind);
        wanted.put("licence", licence.isEmpty() ? null : licence);
        wanted.put("fullText", fullText);
        wanted.put("topics", Arrays.stream(topics.split("[\\s,]+")).map(topic -> topic.replaceFirst("^#", ""))
                .filter(topic -> !topic.isEmpty()).toList());
        wanted.put("language", language);
        wanted.put("everyMinutes", every.matches("\\d{1,6}") ? Integer.parseInt(every) : 0);
        wanted.put("publish", publish);
        return wanted;
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Lines.of(form.getFirst(name)).strip();
    }
}
