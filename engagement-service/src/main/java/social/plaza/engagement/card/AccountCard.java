package social.plaza.engagement.card;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What engagement knows of an account, as content-service told it last. Only events change it. */
@Entity
@Immutable
public class AccountCard {

    @Id
    private UUID id;

    private String handle;
    private String displayName;
    private String avatarUrl;
    private boolean certified;
    private String state;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles = new ArrayList<>();

    protected AccountCard() {}

    public UUID id() {
        return id;
    }

    public String handle() {
        return handle;
    }

    public String displayName() {
        return displayName;
    }

    public String avatarUrl() {
        return avatarUrl;
    }

    public boolean isCertified() {
        return certified;
    }

    /** Whether it may act: neither suspended nor deleted. */
    public boolean isActive() {
        return "ACTIVE".equals(state);
    }

    public boolean isDeleted() {
        return "DELETED".equals(state);
    }

    public List<String> roles() {
        return List.copyOf(roles);
    }
}
