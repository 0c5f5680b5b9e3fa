package social.plaza.web.reward;

import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * @param chosen one of the amounts at a tap, in whole units; empty where another one is typed
 * @param key under which it is given once; made with the form, so that the form can be sent again
 */
public record RewardForm(String chosen, String other, String message, String key) {

    static RewardForm blank() {
        return new RewardForm("10", "", "", newKey());
    }

    static RewardForm of(MultivaluedMap<String, String> form) {
        var key = form.getFirst("key");
        return new RewardForm(text(form, "chosen"), text(form, "other").strip(), text(form, "message"),
                key == null || !key.matches("[!-~]{1,255}") ? newKey() : key);
    }

    /** What was typed counts: it was typed after the choice. */
    String amount() {
        return other.isEmpty() ? chosen : other;
    }

    /** For another try after one that certainly gave nothing. */
    RewardForm anew() {
        return new RewardForm(chosen, other, message, newKey());
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return form.getFirst(name) == null ? "" : form.getFirst(name);
    }
}
