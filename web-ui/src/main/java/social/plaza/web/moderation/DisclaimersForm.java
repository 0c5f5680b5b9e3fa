package social.plaza.web.moderation;

import jakarta.ws.rs.core.MultivaluedMap;

import social.plaza.web.form.Complaints;
import social.plaza.web.form.Lines;

/**
 * What shall be added or taken away, as it is typed.
 *
 * @param removing whether it is to be taken away
 */
public record DisclaimersForm(String key, String reason, boolean removing) {

    static final DisclaimersForm BLANK = new DisclaimersForm("", "", false);

    static DisclaimersForm adding(MultivaluedMap<String, String> form) {
        var key = form.getFirst("key");
        return new DisclaimersForm(key == null ? "" : key, reason(form), false);
    }

    static DisclaimersForm removing(String key, MultivaluedMap<String, String> form) {
        return new DisclaimersForm(key, reason(form), true);
    }

    public boolean removes(String each) {
        return removing && key.equals(each);
    }

    public boolean adds(String each) {
        return !removing && key.equals(each);
    }

    Complaints complaints(ModerationWords words) {
        if (key.isBlank()) {
            return Complaints.about("key", words.keyMissing());
        }
        return Moderating.isUnfit(reason) ? Complaints.about("reason", words.reasonWrong()) : Complaints.NONE;
    }

    private static String reason(MultivaluedMap<String, String> form) {
        return Lines.of(form.getFirst("reason")).strip();
    }
}
