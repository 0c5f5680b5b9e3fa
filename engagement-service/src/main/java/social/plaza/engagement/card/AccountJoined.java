package social.plaza.engagement.card;

import java.util.UUID;

/**
 * An account is known for the first time, whether an event told of it or it acted before its event came. Fired once for each
 * account, as a synchronous CDI event, in the transaction in which it comes to be known.
 */
public record AccountJoined(UUID account) {}
