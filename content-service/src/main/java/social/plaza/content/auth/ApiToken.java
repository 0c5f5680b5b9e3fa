package social.plaza.content.auth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What a tool of someone's proves itself with. The token itself is known only to the tool. */
@Entity
class ApiToken {

    /** What every one begins with, so that one that got lost in a text can be found. */
    static final String PREFIX = "plaza_";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID accountId;
    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> scopes;

    private byte[] hash;
    private Instant createdAt;
    private Instant expiresAt;
    private Instant lastUsedAt;

    protected ApiToken() {}

    /** @param expiresAt null if it never does */
    ApiToken(UUID account, String name, Collection<String> scopes, String secret, Instant expiresAt, Instant now) {
        this.accountId = account;
        this.name = name;
        this.scopes = new ArrayList<>(scopes);
        this.hash = Secret.hash(secret);
        this.expiresAt = expiresAt;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    String name() {
        return name;
    }

    List<String> scopes() {
        return List.copyOf(scopes);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
