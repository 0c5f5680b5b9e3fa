package social.plaza.content.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import social.plaza.content.markdown.Named;
import social.plaza.content.markdown.Rendered;

/** An article's words in one language: its own, or a translation's. */
@Entity
class ArticleText {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private String language;
    private String title;
    private String summary;
    private String excerpt;
    private String body;
    private String html;
    private int renderer;
    private boolean machine;
    private String byName;
    private UUID byId;
    private int edition;
    private Integer ofEdition;
    private int cameWith;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> cashtags;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> hashtags;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "uuid[]")
    private List<UUID> mentions;

    protected ArticleText() {}

    ArticleText(Article article, Words words) {
        this.article = article;
        say(words);
    }

    /** In a language in which there were so many editions before: they are not counted twice. */
    void countOnFrom(int editions) {
        edition = Math.max(edition, editions + 1);
    }

    /** Other words make another edition; that of the same words somebody else answers for, or of a later original, does not. */
    void say(Words words) {
        if (edition == 0 || !reads(words)) {
            edition++;
        }
        this.cameWith = article.version() + 1;
        this.language = words.language();
        this.title = words.title();
        this.summary = words.summary();
        this.body = words.body();
        this.excerpt = words.rendered().excerpt();
        this.html = words.rendered().html();
        this.renderer = Rendered.RENDERER;
        this.machine = words.machine();
        this.byName = words.by();
        this.byId = words.byId();
        this.ofEdition = words.of();
        this.cashtags = new ArrayList<>(words.rendered().named().cashtags());
        this.hashtags = new ArrayList<>(words.rendered().named().hashtags());
        this.mentions = new ArrayList<>(words.rendered().named().mentions());
    }

    boolean says(Words words) {
        return saying().equals(words.withoutRendering());
    }

    private boolean reads(Words words) {
        return title.equals(words.title()) && Objects.equals(summary, words.summary()) && body.equals(words.body());
    }

    int edition() {
        return edition;
    }

    /** The version of the article with which these words came. */
    int cameWith() {
        return cameWith;
    }

    /** As they are to be told: where nobody says who made them, whoever made those before stays named; a name that is empty is the author's. */
    Words credited(Words words) {
        return words.by() == null && words.byId() == null && !words.machine() ? words.by(byName, byId) : words;
    }

    /** Whether it is this account's translation, or nobody's: a machine made it. */
    boolean mayBeReplacedBy(UUID translator) {
        return machine || translator.equals(byId);
    }

    String language() {
        return language;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    String body() {
        return body;
    }

    Named named() {
        return new Named(cashtags, hashtags, mentions);
    }

    Snapshot.Text snapshot() {
        return new Snapshot.Text(language, title, summary == null ? excerpt : summary, body, html, machine, byName,
                byId, edition, ofEdition, named().withoutPeople());
    }

    private Words saying() {
        return new Words(language, title, summary, body, null, machine, byName, byId, ofEdition);
    }
}
