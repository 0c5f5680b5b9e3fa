package social.plaza.content.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds {@code #topic}, {@code $CASHTAG} and {@code @mention} in words. */
final class Tags {

    /** @param hashtags in lower case; {@code handles} too, of people who may not exist */
    record Found(List<String> cashtags, List<String> hashtags, Set<String> handles) {}

    /** So many of each count; a text of nothing but tags is none that should call a thousand people. */
    static final int MAX_OF_EACH = 50;

    /** A share's class is part of its cash tag ({@code $BRK.B}). */
    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_/&@#$.-])(?:"
            + "#(?<topic>(?=[\\p{N}_-]*\\p{L})[\\p{L}\\p{M}\\p{N}_-]{2,40})|\\$(?<cash>[A-Z][A-Z0-9]{0,9}(?:\\.[A-Z]{1,2})?)"
            + "|@(?<handle>[A-Za-z0-9_]{3,30}))(?![\\p{L}\\p{M}\\p{N}_])");

    private Tags() {}

    static Matcher in(String words) {
        return TAG.matcher(words);
    }

    static Found find(Stream<String> texts) {
        LinkedHashSet<String> cashtags = new LinkedHashSet<>();
        LinkedHashSet<String> hashtags = new LinkedHashSet<>();
        LinkedHashSet<String> handles = new LinkedHashSet<>();
        texts.forEach(text -> {
            for (Matcher tag = in(text); tag.find();) {
                add(cashtags, tag.group("cash"));
                add(hashtags, lower(tag.group("topic")));
                add(handles, lower(tag.group("handle")));
            }
        });
        return new Found(List.copyOf(cashtags), List.copyOf(hashtags), handles);
    }

    static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static void add(Set<String> tags, String tag) {
        if (tag != null && tags.size() < MAX_OF_EACH) {
            tags.add(tag);
        }
    }
}
