package social.plaza.engagement.pin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import social.plaza.http.BadRequest;

/**
 * A place that articles are pinned on: the front page ({@code site}), a topic's page ({@code topic:ai}) or an account's profile
 * ({@code account:an}).
 */
record Board(Kind kind, String of) {

    enum Kind {
        SITE, TOPIC, ACCOUNT
    }

    private static final Pattern TOPIC = Pattern.compile("topic:([\\p{L}\\p{M}\\p{N}_-]{2,40})");
    private static final Pattern ACCOUNT = Pattern.compile("account:([A-Za-z0-9_]{3,30})");

    /** @throws BadRequest naming the field {@code board} unless it is the name of a board */
    static Board parse(String asked) {
        String name = Normalizer.normalize(asked == null ? "" : asked, Normalizer.Form.NFC);
        if ("site".equals(name)) {
            return new Board(Kind.SITE, null);
        }
        var topic = TOPIC.matcher(name);
        if (topic.matches()) {
            return new Board(Kind.TOPIC, topic.group(1).toLowerCase(Locale.ROOT));
        }
        var account = ACCOUNT.matcher(name);
        if (account.matches()) {
            return new Board(Kind.ACCOUNT, account.group(1).toLowerCase(Locale.ROOT));
        }
        throw new BadRequest("board", "must be site, topic:{topic} or account:{handle}");
    }

    boolean isAccountOf(String handle) {
        return kind == Kind.ACCOUNT && of.equalsIgnoreCase(handle);
    }

    @Override
    public String toString() {
        return kind == Kind.SITE ? "site" : kind.name().toLowerCase(Locale.ROOT) + ":" + of;
    }
}
