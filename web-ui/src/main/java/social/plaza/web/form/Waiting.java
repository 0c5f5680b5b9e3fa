package social.plaza.web.form;

import social.plaza.web.origin.Refused;

/** For how long somebody must wait who did something too often. */
public final class Waiting {

    private Waiting() {}

    /** In minutes, at least one. */
    public static long minutes(Refused refused) {
        long seconds = refused.retryAfter().filter(after -> after.matches("\\d{1,9}")).map(Long::parseLong).orElse(60L);
        return Math.max(1, (seconds + 59) / 60);
    }
}
