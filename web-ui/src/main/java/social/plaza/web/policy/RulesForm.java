package social.plaza.web.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.MultivaluedMap;

import social.plaza.web.form.Complaints;
import social.plaza.web.origin.Refused;

/**
 * All rules as they are typed.
 *
 * @param from the moment from which they apply, as typed
 * @param tag of the rules as they were seen
 */
public record RulesForm(List<RuleForm> rules, String from, String tag) {

    private static final Pattern FIELD = Pattern.compile("rules\\[(\\d+)]\\.(\\w+)(?:\\.(\\w+))?.*");
    private static final int AT_MOST = 200;

    static RulesForm of(Rules rules, String tag) {
        return new RulesForm(rules.rules().stream().map(RuleForm::of).toList(), "", tag);
    }

    static RulesForm of(MultivaluedMap<String, String> form) {
        var count = form.getFirst("count");
        int rules = count != null && count.matches("\\d{1,3}") ? Math.min(Integer.parseInt(count), AT_MOST) : 0;
        return new RulesForm(IntStream.range(0, rules).mapToObj(i -> RuleForm.of(form, prefix(i))).toList(),
                form.getFirst("from") == null ? "" : form.getFirst("from").strip(), form.getFirst("tag"));
    }

    /** A rule, and what its fields are called. */
    public record Numbered(int number, RuleForm rule) {

        /** Whether something is wrong with a field of it. */
        public boolean wrong(Complaints complaints) {
            return complaints.fields().keySet().stream().anyMatch(field -> field.startsWith(prefix(number - 1)));
        }

        public int index() {
            return number - 1;
        }

        public String name(String field) {
            return prefix(number - 1) + field;
        }
    }

    public List<Numbered> numbered() {
        return IntStream.range(0, rules.size()).mapToObj(i -> new Numbered(i + 1, rules.get(i))).toList();
    }

    /** With one more, at the end. */
    RulesForm more() {
        var more = new ArrayList<>(rules);
        more.add(RuleForm.blank());
        return new RulesForm(more, from, tag);
    }

    RulesForm without(int index) {
        return new RulesForm(IntStream.range(0, rules.size()).filter(i -> i != index).mapToObj(rules::get).toList(),
                from, tag);
    }

    RulesForm seen(String newTag) {
        return new RulesForm(rules, from, newTag);
    }

    /** What its fields are called. */
    static String prefix(int index) {
        return "r" + index + "-";
    }

    /** What content does not take, said at the rule and the field that it is about. */
    static Complaints said(Refused refused, PolicyWords words, String otherwise) {
        var fields = new LinkedHashMap<String, String>();
        String whole = refused.problem().violations().isEmpty() ? otherwise : null;
        for (var violation : refused.problem().violations()) {
            Matcher field = FIELD.matcher(String.valueOf(violation.field()));
            if (field.matches()) {
                var about = field.group(3) == null ? field.group(2) : field.group(3);
                fields.putIfAbsent(prefix(Integer.parseInt(field.group(1))) + about, switch (about) {
                    case "disclaimer" -> words.disclaimerWrong();
                    case "when" -> words.whenWrong();
                    default -> words.conditionWrong();
                });
            } else if ("effectiveFrom".equals(violation.field())) {
                fields.putIfAbsent("from", words.fromWrong());
            } else {
                whole = otherwise;
            }
        }
        return new Complaints(fields, whole);
    }
}
