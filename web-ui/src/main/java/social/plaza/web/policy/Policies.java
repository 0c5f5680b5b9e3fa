package social.plaza.web.policy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.web.disclaimer.Catalogue;
import social.plaza.web.disclaimer.Disclaimer;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Tagged;

/** The policy of the square, as its operator reads and changes it. */
@Singleton
class Policies {

    private final Content content;
    private final Catalogue catalogue;

    Policies(Content content, Catalogue catalogue) {
        this.content = content;
        this.catalogue = catalogue;
    }

    List<Disclaimer> disclaimers() {
        return catalogue.all();
    }

    Disclaimer disclaimer(String key) {
        return content.get("/disclaimers/{}", key).as(Disclaimer.class);
    }

    Disclaimer version(String key, int number) {
        return content.get("/disclaimers/{}/versions/{}", key, number).as(Disclaimer.class);
    }

    void begin(String key, String once) {
        content.post(Map.of("key", key), "/disclaimers").with("Idempotency-Key", once).go();
    }

    void say(String key, VersionForm form, Instant from) {
        var version = new LinkedHashMap<String, Object>();
        version.put("effectiveFrom", from);
        version.put("texts", form.wanted());
        content.post(version, "/disclaimers/{}/versions", key).with("Idempotency-Key", form.once()).go();
    }

    Tagged<Rules> rules() {
        return content.get("/disclaimers/rules").tagged(Rules.class);
    }

    void set(RulesForm form, Instant from) {
        content.send("PUT", wanted(form, from), "/disclaimers/rules").with("If-Match", form.tag()).go();
    }

    Trial tried(RulesForm form, Instant from) {
        return content.post(wanted(form, from), "/disclaimers/rules/trial").as(Trial.class);
    }

    private static Map<String, Object> wanted(RulesForm form, Instant from) {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("effectiveFrom", from);
        wanted.put("rules", form.rules().stream().map(RuleForm::wanted).toList());
        return wanted;
    }
}
