package social.plaza.content.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address: good enough to be written to, and one and the same however its letters are written. */
public final class EmailAddress {

    public static final int MAX = 254;

    private static final Pattern FORM = Pattern
            .compile("(?=.{1,64}@)[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");

    private EmailAddress() {}

    public static String canonical(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /** Says what keeps a text from being an address, or nothing. */
    public static Optional<String> complaint(String text) {
        return text.length() <= MAX && FORM.matcher(text).matches()
                ? Optional.empty()
                : Optional.of("must be an e-mail address");
    }
}
