package social.plaza.content.account;

import java.util.UUID;

/** An account was given the certified badge, or it was taken; for features of this service that must follow in the same transaction. */
public record BadgeChanged(UUID account) {}
