package social.plaza.web.revision;

import java.time.Instant;

import social.plaza.web.article.Article;

/** Where a revision stands among the others of its article. */
public record Shown(Article article, Article today) {

    /** The moment from which it was so. */
    public Instant since() {
        return article.editedAt() == null ? article.publishedAt() : article.editedAt();
    }

    /** Whether it is what the article says now. */
    public boolean isPresent() {
        return article.revision() >= today.revision();
    }

    /** What readers see cannot be redacted. */
    public boolean isRedactable() {
        return article.redaction() == null && !(isPresent() && today.isPublished());
    }

    public String path() {
        return path(article.revision());
    }

    /** Null if it is the first. */
    public String before() {
        return article.revision() > 1 ? path(article.revision() - 1) : null;
    }

    /** Null if it is the last. */
    public String after() {
        return isPresent() ? null : path(article.revision() + 1);
    }

    private String path(int revision) {
        return "/a/" + article.id() + "/revisions/" + revision;
    }
}
