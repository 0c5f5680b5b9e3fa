package social.plaza.content.article;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import social.plaza.content.markdown.Markdown;
import social.plaza.content.markdown.Rendered;

/** What machines made of articles' words: kept beside them, once for each edition of the original and language. */
@ApplicationScoped
public class MachineTranslations {

    /** @param summary null where it is to be made from the text */
    public record Said(String language, String title, String summary, String body, String engine) {}

    /** The words that are to be translated. @param summary null where it is made from the text */
    public record Original(UUID article, int edition, String language, String title, String summary, String body) {}

    @Inject
    Session session;

    @Inject
    Articles articles;

    @Inject
    Markdown markdown;

    @Inject
    Aftermath aftermath;

    /** @param head of an article as it stands */
    @Transactional
    public Original original(ArticleHead head) {
        ArticleHead.Text text = head.original();
        return new Original(head.id(), text.edition(), head.language(), text.title(),
                text.derived() ? null : text.summary(), articles.body(head, head.language()).body());
    }

    /**
     * Keeps a translation, unless the article has moved on, or a person has translated it meanwhile. Nobody edited it: it makes no
     * revision, and whoever is editing the article needs not see it first.
     */
    @Transactional
    public void keep(Original of, Said said) {
        Optional<Article> found = articles.findByIdOptional(of.article(), LockModeType.PESSIMISTIC_WRITE)
                .filter(article -> article.isPublic() && article.edition() == of.edition());
        if (found.isEmpty()) {
            return;
        }
        Rendered rendered = markdown.render(said.body(), said.title(), said.summary());
        Instant now = aftermath.moment(found.get());
        if (insert(of, said, rendered, now) > 0) {
            aftermath.tell(found.get(), "article.translated", now);
        }
    }

    private int insert(Original of, Said said, Rendered rendered, Instant now) {
        return session.createNativeMutationQuery("""
                insert into machine_translation (article_id, of_edition, language, title, summary, derived, body, html, renderer,
                    engine, at)
                values (:article, :edition, :language, :title, :summary, :derived, :body, :html, :renderer, :engine, :at)
                on conflict do nothing""").setParameter("article", of.article()).setParameter("edition", of.edition())
                .setParameter("language", said.language()).setParameter("title", said.title())
                .setParameter("summary", said.summary() == null ? rendered.excerpt() : said.summary())
                .setParameter("derived", said.summary() == null).setParameter("body", said.body())
                .setParameter("html", rendered.html()).setParameter("renderer", Rendered.RENDERER)
                .setParameter("engine", said.engine()).setParameter("at", now).executeUpdate();
    }

    /** Takes those of an edition away with its words. */
    void redact(UUID article, int edition) {
        session.createNativeMutationQuery(
                "delete from machine_translation where article_id = :article and of_edition = :edition")
                .setParameter("article", article).setParameter("edition", edition).executeUpdate();
    }
}
