package social.plaza.content.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A feed elsewhere whose items the square publishes, as an admin set it up. How far its fetching is stands beside that. */
@Entity
@DynamicUpdate
class FeedSource {

    /** Why it is not fetched by itself. */
    enum Pause {
        /** An admin paused it. */
        ADMIN,
        /** The feed itself says that it is gone for good. */
        GONE,
        /** The account that it publishes as may no longer be published as. */
        ACCOUNT
    }

    static final int MIN_MINUTES = 5;
    static final int MAX_MINUTES = 7 * 24 * 60;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String name;
    private String address;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Source.Kind kind;

    private String licence;
    private boolean fullText;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> topics = new ArrayList<>();

    private String language;
    private int everyMinutes;
    private boolean publish;
    private boolean paused;

    @Enumerated(EnumType.STRING)
    private Pause pausedBecause;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private Instant nextRunAt;

    @Column(insertable = false, updatable = false)
    private String etag;

    @Column(insertable = false, updatable = false)
    private String lastModified;

    @Column(insertable = false, updatable = false)
    private int failures;

    protected FeedSource() {}

    FeedSource(NewFeedSource wanted, UUID account, Instant now) {
        this.createdAt = now;
        this.nextRunAt = now;
        edit(wanted, account);
    }

    /** @param wanted in canonical form */
    void edit(NewFeedSource wanted, UUID account) {
        name = wanted.name();
        address = wanted.address();
        accountId = account;
        kind = Source.Kind.valueOf(wanted.kind());
        licence = wanted.licence();
        fullText = wanted.fullText();
        topics = new ArrayList<>(wanted.topics());
        language = wanted.language();
        everyMinutes = wanted.everyMinutes();
        publish = wanted.publish();
        pausedBecause = !wanted.paused() ? null : pausedBecause == null ? Pause.ADMIN : pausedBecause;
        paused = wanted.paused();
    }

    /** @param account the handle that {@link #accountId()} has */
    NewFeedSource editable(String account) {
        return new NewFeedSource(name, address, account, kind.name(), licence, fullText, List.copyOf(topics), language,
                everyMinutes, publish, paused);
    }

    /** Where an item of it comes from. */
    Source of(String link, String author, Instant publishedAt) {
        return new Source(kind, name, link, author, publishedAt, licence);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    UUID accountId() {
        return accountId;
    }

    boolean hasFullText() {
        return fullText;
    }

    List<String> topics() {
        return List.copyOf(topics);
    }

    String language() {
        return language;
    }

    Duration every() {
        return Duration.ofMinutes(everyMinutes);
    }

    boolean publishes() {
        return publish;
    }

    boolean isPaused() {
        return paused;
    }

    String etag() {
        return etag;
    }

    String lastModified() {
        return lastModified;
    }

    int failures() {
        return failures;
    }
}
