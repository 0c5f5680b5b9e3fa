package social.plaza.engagement.comment;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import social.plaza.http.BadRequest;

/** Which words somebody wants to read, and in which language: what a translation is made of once. */
record WantedTranslation(UUID comment, int revision, String language) {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}");

    /** A language tag in its canonical form. */
    static String tag(String language) {
        return isTag(language) ? Locale.forLanguageTag(language).toLanguageTag() : bad();
    }

    static boolean isTag(String text) {
        try {
            return TAG.matcher(text).matches()
                    && !new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    private static String bad() {
        throw new BadRequest("lang", "must be a language tag, such as vi or zh-Hans");
    }
}
