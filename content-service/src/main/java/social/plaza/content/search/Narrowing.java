package social.plaza.content.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import social.plaza.content.source.Source;

/**
 * Which articles are looked at; null for whatever.
 *
 * @param author handle; {@code topic} in lower case
 * @param until the first moment that is not looked at any more
 */
record Narrowing(String topic, String language, Source.Kind source, String author, Instant from, Instant until) {

    /** What is asked beside the words, of the signs that stand beside them in the index. */
    String signs() {
        return (sign().isEmpty() ? "" : "&& cast(:signs as tsquery) ") + (author == null
                ? ""
                : "&& (select cast(''' a:' || id || '''' as tsquery) from account where lower(handle) = lower(:author)) ");
    }

    /** What is asked of a row {@code s} of the texts. */
    String dates() {
        return (from == null ? "" : "and s.published_at >= :from ")
                + (until == null ? "" : "and s.published_at < :until ");
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("signs", sign().isEmpty() ? null : sign());
        parameters.put("author", author);
        parameters.put("from", from);
        parameters.put("until", until);
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    private String sign() {
        return Stream.of(sign("t", topic), sign("l", language), sign("s", source == null ? null : source.name()))
                .filter(sign -> sign != null).collect(Collectors.joining(" & "));
    }

    /** Quotes and backslashes are in none of them, so that what holds one need not be found. */
    private static String sign(String kind, String value) {
        return value == null ? null : "' " + kind + ":" + value.replaceAll("['\\\\]", " ") + "'";
    }
}
