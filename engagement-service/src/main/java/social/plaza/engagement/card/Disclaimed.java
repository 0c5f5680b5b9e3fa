package social.plaza.engagement.card;

import java.time.Instant;

/**
 * A disclaimer that an article carries, and when.
 *
 * @param from null: always did
 * @param until null: until further notice; the first moment at which it does no more
 */
record Disclaimed(String key, Instant from, Instant until) {

    boolean appliesAt(Instant at) {
        return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
    }
}
