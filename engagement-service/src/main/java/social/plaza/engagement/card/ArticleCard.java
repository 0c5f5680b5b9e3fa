package social.plaza.engagement.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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
    private String url;
    private String language;
    private String title;
    private String summary;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> topics = new ArrayList<>();

    private String cover;
    private String sourceKind;
    private String sourceName;
    private String translations;
    private String disclaimers;
    private Instant publishedAt;

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

    boolean isDeleted() {
        return "DELETED".equals(state);
    }

    public String title() {
        return title;
    }

    public String url() {
        return url;
    }

    /** As a reader gets it: in their language where there is a translation, with what must be told of it at that moment. */
    public ArticleView readBy(Reading reading) {
        Wording wording = reading.wording(new Wording(language, title, summary, List.of()),
                Told.list(translations, Wording.class));
        List<String> demanded = Stream.concat(Told.list(disclaimers, Disclaimed.class).stream(),
                wording.disclaimers().stream()).filter(each -> each.appliesAt(reading.at())).map(Disclaimed::key)
                .distinct().toList();
        return new ArticleView(id, url, wording.title(), wording.summary(), wording.language(), Told.tree(cover),
                List.copyOf(topics), publishedAt, AccountView.of(author),
                new ArticleView.Source(sourceKind, sourceName), demanded);
    }
}
