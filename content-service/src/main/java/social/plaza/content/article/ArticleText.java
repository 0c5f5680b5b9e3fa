package social.plaza.content.article;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.UuidGenerator;

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

    protected ArticleText() {}

    ArticleText(Article article, Words words) {
        this.article = article;
        say(words);
    }

    void say(Words words) {
        this.language = words.language();
        this.title = words.title();
        this.summary = words.summary();
        this.body = words.body();
        this.excerpt = words.rendered().excerpt();
        this.html = words.rendered().html();
        this.renderer = Rendered.RENDERER;
        this.machine = words.machine();
        this.byName = words.by();
    }

    boolean says(Words words) {
        return saying().equals(words.withoutRendering());
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

    Snapshot.Text snapshot() {
        return new Snapshot.Text(language, title, summary == null ? excerpt : summary, body, html, machine, byName);
    }

    private Words saying() {
        return new Words(language, title, summary, body, null, machine, byName);
    }
}
