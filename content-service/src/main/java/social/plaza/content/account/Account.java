package social.plaza.content.account;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import social.plaza.content.media.Picture;

/** Someone, or a service, that acts on the square under a handle. */
@Entity
public class Account {

    /** Whether an account can act. */
    public enum State {
        ACTIVE, SUSPENDED, DELETED
    }

    /** In pixels: enough for the largest place where one is shown, on a screen with three to a point. */
    private static final int AVATAR_WIDTH = 320;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String handle;
    private String skeleton;
    private String displayName;
    private String email;
    private String bio;
    private String language;
    private String avatarUrl;

    @ManyToOne(fetch = FetchType.LAZY)
    private Picture avatar;

    private boolean certified;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> roles = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant tokensNotBefore;
    private Instant createdAt;

    protected Account() {}

    /** @param handle checked and free; {@code email} in its canonical form */
    public Account(String handle, String displayName, String email, String language, Instant now) {
        this.handle = Handle.canonical(handle);
        this.skeleton = Handle.skeleton(handle);
        this.displayName = displayName;
        this.email = email;
        this.language = language;
        this.bio = "";
        this.roles = new ArrayList<>(List.of(Role.USER.text()));
        this.state = State.ACTIVE;
        this.tokensNotBefore = Instant.EPOCH;
        this.createdAt = now;
    }

    /** An account that Plaza makes for itself at its start, with roles that nobody had to give. */
    public static Account builtIn(String handle, String displayName, String email, String language,
            Collection<Role> roles, Instant now) {
        Account account = new Account(handle, displayName, email, language, now);
        account.roles = new ArrayList<>(roles.stream().map(Role::text).toList());
        return account;
    }

    Profile profile() {
        return new Profile(displayName, bio, language, avatar == null ? null : avatar.id());
    }

    /** @param picture null for none */
    void present(Profile profile, Picture picture) {
        this.displayName = profile.displayName();
        this.bio = profile.bio() == null ? "" : profile.bio();
        this.language = profile.language();
        this.avatar = picture;
        this.avatarUrl = picture == null ? null : picture.view().url(AVATAR_WIDTH);
    }

    /**
     * Gives exactly these roles, and always that of a user.
     *
     * @return whether a role was taken, so that tokens which still name it must end
     */
    boolean give(Collection<Role> wanted) {
        if (has(Role.SERVICE)) {
            throw new RolesMustStay("Plaza itself works with this account.");
        }
        List<String> before = roles;
        this.roles = new ArrayList<>(
                Stream.concat(Stream.of(Role.USER), wanted.stream()).distinct().sorted().map(Role::text).toList());
        return !roles.containsAll(before);
    }

    void certify(boolean certified) {
        this.certified = certified;
    }

    /**
     * Ends all access tokens of this account. Tokens tell the time of their issue in whole seconds, so all of this second end,
     * and those that are issued from here on tell the next: see {@link #tokensNotBefore}. Done twice in one second it ends those
     * between, too.
     */
    void endTokens(Instant now) {
        Instant next = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        this.tokensNotBefore = tokensNotBefore.isBefore(next) ? next : tokensNotBefore.plus(Duration.ofSeconds(1));
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

    public boolean has(Role role) {
        return roles.contains(role.text());
    }

    public List<String> roles() {
        return List.copyOf(roles);
    }

    public State state() {
        return state;
    }

    /** The earliest time of issue, in whole seconds, that a token of this account can have; up to a second ahead of the clock. */
    public Instant tokensNotBefore() {
        return tokensNotBefore;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
