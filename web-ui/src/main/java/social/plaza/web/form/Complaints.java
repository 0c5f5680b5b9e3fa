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
     * The violations that a service names, in our words: a service speaks to programs, in one language.
     *
     * @param words what to say at each field of the form, by its name
     * @param otherwise what to say of anything that no field of the form can help
     */
    public static Complaints of(Refused refused, Map<String, String> words, String otherwise) {
        var fields = new LinkedHashMap<String, String>();
        boolean other = refused.problem().violations().isEmpty();
        for (var violation : refused.problem().violations()) {
            var field = violation.field() == null ? "" : violation.field().replaceFirst("\\[.*", "");
            if (words.containsKey(field)) {
                fields.putIfAbsent(field, words.get(field));
            } else {
                other = true;
            }
        }
        return new Complaints(fields, other ? otherwise : null);
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
