package social.plaza.content.account;

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

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Someone, or a service, that acts on the square under a handle. */
@Entity
public class Account {

    /** Whether an account can act. */
    public enum State {
        ACTIVE, SUSPENDED, DELETED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String handle;
    private String displayName;
    private String email;
    private String bio;
    private String language;
    private String avatarUrl;
    private boolean certified;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> roles = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant createdAt;

    protected Account() {}

    /** @param handle checked and free; {@code email} in its canonical form */
    public Account(String handle, String displayName, String email, String language, Instant now) {
        this.handle = handle;
        this.displayName = displayName;
        this.email = email;
        this.language = language;
        this.bio = "";
        this.roles = new ArrayList<>(List.of("user"));
        this.state = State.ACTIVE;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public String handle() {
        return handle;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public String bio() {
        return bio;
    }

    public String language() {
        return language;
    }

    public String avatarUrl() {
        return avatarUrl;
    }

    public boolean isCertified() {
        return certified;
    }

    public List<String> roles() {
        return List.copyOf(roles);
    }

    public State state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
