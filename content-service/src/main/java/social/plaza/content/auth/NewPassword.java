package social.plaza.content.auth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a new password must be: long, and nothing that everyone tries first. What it is made of is its owner's affair. */
final class NewPassword {

    static final int MIN = 10;
    static final int MAX = 200;

    private static final int MIN_DIFFERENT = 4;
    private static final Set<String> COMMON = common();

    private NewPassword() {}

    /**
     * Says what is wrong with a password, or nothing.
     *
     * @param email may be null
     */
    static Optional<String> complaint(String password, String handle, String email) {
        long length = password.codePoints().count();
        if (length < MIN || length > MAX) {
            return Optional.of("must be " + MIN + " to " + MAX + " characters");
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.equals(handle.toLowerCase(Locale.ROOT)) || Objects.equals(plain, email)) {
            return Optional.of("must not be the handle or the e-mail address");
        }
        return COMMON.contains(plain) || plain.codePoints().distinct().count() < MIN_DIFFERENT
                ? Optional.of("is one of those that everyone tries first")
                : Optional.empty();
    }

    private static Set<String> common() {
        try (InputStream file = NewPassword.class.getResourceAsStream("/common-passwords.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
