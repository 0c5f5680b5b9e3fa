package social.plaza.web.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import social.plaza.web.write.WriteWords;

/**
 * A rule as one reads it.
 *
 * @param disclaimer key
 * @param where its conditions, one sentence each
 */
public record ReadableRule(String disclaimer, List<String> where) {

    private static final int NAMED = 8;

    static ReadableRule of(Rules.Rule rule, PolicyWords words, WriteWords kinds) {
        var when = rule.when();
        var where = new ArrayList<String>();
        list(where, when.sourceKinds(), kind -> kind(kind, kinds), words, words::whereSource);
        list(where, when.topics(), topic -> '#' + topic, words, words::whereTopic);
        list(where, when.languages(), tag -> tag, words, words::whereLanguage);
        list(where, when.authors(), handle -> '@' + handle, words, words::whereAuthor);
        either(where, when.translated(), words::whereTranslated, words::whereNotTranslated);
        either(where, when.machineTranslated(), words::whereMachine, words::whereNotMachine);
        either(where, when.aiAssisted(), words::whereAi, words::whereNotAi);
        either(where, when.cashtag(), words::whereCashtag, words::whereNoCashtag);
        either(where, when.authorNotCertified(), words::whereNotCertified, words::whereCertified);
        if (Boolean.TRUE.equals(when.always())) {
            where.add(words.everywhere());
        }
        return new ReadableRule(rule.disclaimer(), where);
    }

    private static void list(List<String> where, List<String> asked, Function<String, String> word, PolicyWords words,
            Function<String, String> sentence) {
        if (asked != null) {
            var named = asked.stream().limit(NAMED).map(word).collect(Collectors.joining(", "));
            where.add(sentence.apply(asked.size() > NAMED ? words.andMore(named, asked.size() - NAMED) : named));
        }
    }

    private static void either(List<String> where, Boolean asked, Supplier<String> yes, Supplier<String> no) {
        if (asked != null) {
            where.add(asked ? yes.get() : no.get());
        }
    }

    private static String kind(String kind, WriteWords words) {
        return switch (kind) {
            case "ORIGINAL" -> words.kind_ORIGINAL();
            case "THIRD_PARTY" -> words.kind_THIRD_PARTY();
            case "SYNDICATED" -> words.kind_SYNDICATED();
            default -> words.kind_SPONSORED();
        };
    }
}
