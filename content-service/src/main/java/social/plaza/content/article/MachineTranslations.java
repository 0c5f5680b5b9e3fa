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
                .filter(article -> article.edition() == of.edition() && isPublic(article.id()));
        if (found.isEmpty()) {
            return;
        }
        Rendered rendered = markdown.render(said.body(), said.title(), said.summary());
        Instant now = aftermath.moment(found.get());
        if (insert(of, said, rendered, now) > 0) {
            aftermath.tell(found.get(), "article.translated", now);
        }
    }

    /** Whether anyone has made it by now. */
    @Transactional
    public boolean has(UUID article, int edition, String language) {
        return !session
                .createNativeQuery(
                        """
                select true from machine_translation where article_id = :article and of_edition = :edition and language = :language""",
                        Boolean.class)
                .setParameter("article", article).setParameter("edition", edition)
                .setParameter("language", language).getResultList().isEmpty();
    }

    private boolean isPublic(UUID article) {
        return articles.head(article).filter(ArticleHead::isPublic).isPresent();
    }

    private int insert(Original of, Said said, Rendered rendered, Instant now) {
        return session.createNativeMutationQuery("""
                insert into machine_translation (article_id, of_edition, language, from_language, title, summary, derived, body, html, renderer,
                    engine, at)
                values (:article, :edition, :language, :from, :title, :summary, :derived, :body, :html, :renderer, :engine, :at)
                on conflict do nothing""").setParameter("article", of.article()).setParameter("edition", of.edition())
                .setParameter("language", said.language())
                .setParameter("from", of.language()).setParameter("title", said.title())
                .setParameter("summary", said.summary() == null ? rendered.excerpt() : said.summary())
                .setParameter("derived", said.summary() == null).setParameter("body", said.body())
                .setParameter("html", rendered.html()).setParameter("renderer", Rendered.RENDERER)
                .setParameter("engine", said.engine()).setParameter("at", now).executeUpdate();
    }

    /** Takes the words of those of an edition away with the original's; that they were there, and their hash, stays for whoever has a proof. */
    void redact(UUID article, int edition) {
        session.createNativeMutationQuery("""
                update machine_translation set title = '', summary = '', body = '', html = '',
                    hash = text_hashes(jsonb_build_object('texts', jsonb_build_array(jsonb_build_object('language', language,
                        'title', title, 'summary', summary, 'body', body)))) ->> language
                where article_id = :article and of_edition = :edition and hash is null""")
                .setParameter("article", article)
                .setParameter("edition", edition).executeUpdate();
    }
}
