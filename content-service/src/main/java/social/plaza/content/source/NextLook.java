package social.plaza.content.source;

import java.time.Duration;

/**
 * When a source is looked at again, and what is remembered until then.
 *
 * @param pause why not at all, or null
 * @param validators what the other side is to be asked with; null to keep those that there are
 * @param movedTo its new address, or null
 */
record NextLook(Duration in, FeedSource.Pause pause, Validators validators, String movedTo) {

    /** By which the other side tells that nothing changed; either may be null. */
    record Validators(String etag, String lastModified) {}

    private static final Duration LONGEST_BACK_OFF = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofMinutes(FeedSource.MAX_MINUTES);
    private static final int MAX_DOUBLINGS = 10;

    /**
     * After so many failures in a row, each time twice as long and never at the same moment as all others; a day at most, unless it
     * is looked at less often, or the other side asks for more.
     *
     * @param chance from 0 to 1
     * @param asked how long the other side wants to be left alone; zero if it does not say
     */
    static Duration after(Duration every, int failures, double chance, Duration asked) {
        Duration doubled = every.multipliedBy(1L << Math.min(failures, MAX_DOUBLINGS));
        Duration longest = every.compareTo(LONGEST_BACK_OFF) > 0 ? every : LONGEST_BACK_OFF;
        Duration backOff = doubled.compareTo(longest) > 0 ? longest : doubled;
        Duration scattered = backOff.plusMillis((long) (backOff.toMillis() * 0.2 * (chance - 0.5)));
        Duration wanted = scattered.compareTo(asked) < 0 ? asked : scattered;
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }
}
