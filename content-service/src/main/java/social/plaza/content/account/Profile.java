package social.plaza.content.account;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people say about themselves, and may change. */
public record Profile(
        @NotNull @Pattern(regexp = Profile.NAME, message = Profile.NAME_MESSAGE) @Schema(minLength = 1, maxLength = Profile.MAX_NAME, pattern = Profile.NAME_TOLD, examples = "An Nguyễn") String displayName,
        @Size(max = Profile.MAX_BIO) @Schema(examples = "I read white papers so that you need not.") String bio,
        @NotNull @Pattern(regexp = Profile.LANGUAGE, message = Profile.LANGUAGE_MESSAGE) @Schema(examples = "vi") String language,
        @Schema(description = "A picture of one's own") UUID avatarId) {

    public static final int MAX_NAME = 60;
    public static final int MAX_BIO = 500;

    /**
     * Something to see, and nothing that hides or turns the text around it: no control characters, line breaks, or marks of
     * direction. The joiners that Persian and emoji are written with may stand.
     */
    public static final String NAME = "(?s)(?=.*[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115f\\u1160\\u3164\\uffa0\\u2800]])[[^\\p{C}\\p{Zl}\\p{Zp}]\\u200c\\u200d]{1,60}";
    /** What of it the description tells: the classes of Unicode are written in another way in each language of a client. */
    public static final String NAME_TOLD = "^[^\\r\\n]+$";
    public static final String NAME_MESSAGE = "must be 1 to 60 characters, none of them invisible, a line break or a mark of direction";

    /** A language tag (BCP 47). */
    public static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";
    public static final String LANGUAGE_MESSAGE = "must be a language tag such as en or vi";
}
