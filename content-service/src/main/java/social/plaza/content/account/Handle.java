package social.plaza.content.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name that an account goes by. Two handles that an eye could take for one another have the same skeleton, and only one of
 * them can be had.
 */
public final class Handle {

    public static final int MIN = 3;
    public static final int MAX = 30;

    private static final Pattern FORM = Pattern.compile("[a-z0-9_]{" + MIN + "," + MAX + "}");

    /** What speaks for the square, and what is or may become a path of the site. */
    private static final Set<String> RESERVED = Stream.of("""
            about abuse access account accounts admin administrator administration all anonymous api app appeal appeals apps article
            articles asset assets atom auth authors billing board boards bookmarks bot card cards comment comments contact
            content dashboard deleted disclaimer disclaimers drafts engagement everyone events explore export faq favicon
            feed feeds feedback follows following followers front guest help home host hot http https imports inbox index
            info json jwks latest leaderboard leaderboards legal likes limits login logout mail media member members mobile
            moderation moderator moderators mod mods mute mutes news nobody notification notifications null oauth official
            operator operators owner password pin pins plaza policy post postmaster privacy problem problems profile
            proof proofs publish register report reports repost reposts revisions reward rewards robots root rss rules
            search security service services session sessions settings share shares shop signin signout signup site sitemap
            source sources square staff static status store stream support suspended sysadmin system tag tags team terms
            token tokens topic topics translation translations transparency treasury trust undefined unknown user users
            verified wallet webhook webmaster wellknown write www xml""".strip().split("\\s+"))
            .map(Handle::plainSkeleton).collect(Collectors.toUnmodifiableSet());

    private Handle() {}

    /** As it is stored and shown. Capital letters, which phones like to begin with, are small ones. */
    public static String canonical(String handle) {
        return handle.toLowerCase(Locale.ROOT);
    }

    /** Whether a text has the form of a handle at all, so that one can be looked for under it. */
    static boolean canBe(String text) {
        return FORM.matcher(canonical(text)).matches();
    }

    /** Says what keeps a text from being a new account's handle, or nothing. Whether it is taken, the database knows. */
    public static Optional<String> complaint(String text) {
        Optional<Integer> foreign = text.codePoints().filter(each -> each > 127).boxed().findFirst();
        if (foreign.isPresent()) {
            return Optional.of("must be of a-z, 0-9 and _ alone, but holds %s (U+%04X)"
                    .formatted(Character.getName(foreign.get()), foreign.get()));
        }
        if (!canBe(text)) {
            return Optional.of("must be " + MIN + " to " + MAX + " characters of a-z, 0-9 and _");
        }
        return RESERVED.contains(plainSkeleton(canonical(text)))
                ? Optional.of("is reserved, or looks like a handle that is")
                : Optional.empty();
    }

    /** What all handles that look like this one have in common: 0 and o; 1, i and l; rn and m; vv and w; _ however often. */
    static String skeleton(String handle) {
        return canonical(handle).replace('0', 'o').replace('1', 'l').replace('i', 'l').replace("rn", "m")
                .replace("vv", "w").replaceAll("_+", "_");
    }

    private static String plainSkeleton(String handle) {
        return skeleton(handle).replace("_", "");
    }
}
