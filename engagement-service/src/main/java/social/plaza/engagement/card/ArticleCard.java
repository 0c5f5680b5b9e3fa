package social.plaza.engagement.card;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.Immutable;

/** What engagement knows of an article, as content-service told it last. Only events change it. */
@Entity
@Immutable
public class ArticleCard {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private AccountCard author;

    private String state;
    private int revision;

    protected ArticleCard() {}

    public UUID id() {
        return id;
    }

    public AccountCard author() {
        return author;
    }

    /** The revision that readers see now; what people do names it. */
    public int revision() {
        return revision;
    }

    /** Whether readers can see it; if not, it has vanished from everything. */
    public boolean isPublished() {
        return "PUBLISHED".equals(state);
    }
}
