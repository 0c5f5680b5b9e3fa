package social.plaza.web.form;

import java.util.LinkedHashMap;
import java.util.Map;

import social.plaza.web.origin.Refused;

/**
 * What is wrong with a form that was sent.
 *
 * @param fields what to say at each field, the first one first
 * @param whole what concerns no single field, null if nothing does
 */
public record Complaints(Map<String, String> fields, String whole) {

    public static final Complaints NONE = new Complaints(Map.of(), null);

    public static Complaints of(String whole) {
        return new Complaints(Map.of(), whole);
    }

    public static Complaints about(String field, String complaint) {
        return new Complaints(Map.of(field, complaint), null);
    }

    /**
     * The violations that a service names, in our words where we have some.
     *
     * @param words what to say at each field of the form, by its name
     */
    public static Complaints of(Refused refused, Map<String, String> words) {
        var fields = new LinkedHashMap<String, String>();
        String rest = null;
        for (var violation : refused.problem().violations()) {
            var field = violation.field() == null ? "" : violation.field().replaceFirst("\\[.*", "");
            if (words.containsKey(field)) {
                fields.putIfAbsent(field, words.get(field));
            } else {
                rest = (field + " " + violation.message()).strip();
            }
        }
        return new Complaints(fields, fields.isEmpty() && rest == null ? refused.problem().detail() : rest);
    }

    public boolean isAny() {
        return whole != null || !fields.isEmpty();
    }

    /** Null if nothing is wrong with it. */
    public String at(String field) {
        return fields.get(field);
    }

    /** Whether this is the field that somebody should look at first. */
    public boolean first(String field) {
        return !fields.isEmpty() && fields.keySet().iterator().next().equals(field);
    }
}
