package social.plaza.content.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an account may do beyond reading and writing in its own name. */
public enum Role {

    USER, AUTHOR, MODERATOR, ADMIN,
    /** Of the account that Plaza's services work with; nobody can be given it. */
    SERVICE;

    /** As it stands in tokens and in the API. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The roles that an admin can give. */
    static List<String> given() {
        return Arrays.stream(values()).filter(role -> role != SERVICE).map(Role::text).toList();
    }

    static Optional<Role> parse(String text) {
        return Arrays.stream(values()).filter(role -> role != SERVICE && role.text().equals(text)).findFirst();
    }
}
