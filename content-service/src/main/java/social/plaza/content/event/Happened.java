package social.plaza.content.event;

import java.util.UUID;

/**
 * Something has happened that others are told of; for features of this service that must follow in the same transaction.
 *
 * @param type such as {@code account.changed}; {@code subject} the id of what it happened to
 */
public record Happened(String type, UUID subject) {}
