package social.plaza.content.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import social.plaza.content.account.Account;
import social.plaza.content.markdown.Excerpt;
import social.plaza.content.source.Source;
import social.plaza.http.BadRequest;

/** Articles whose words come from elsewhere. They are their author's from then on: what was edited here is not overwritten. */
@ApplicationScoped
public class ImportingArticles {

    /** The longest title, summary and body that an article has, in characters. */
    public static final int MAX_TITLE = NewArticle.MAX_TITLE;
    public static final int MAX_SUMMARY = Excerpt.MAX;
    public static final int MAX_BODY = WritingArticles.MAX_BODY;

    /** @param body Markdown */
    public record Imported(String language, String title, String summary, String body, List<String> topics,
            Source source) {

        private NewArticle words() {
            return new NewArticle(language, title, summary, body, topics, source, List.of(), false, null, null);
        }
    }

    /** @param digest of all that was written, to know it by */
    public record Written(UUID id, byte[] digest) {}

    /** What became of other words for an article that was imported before. */
    public enum Kept {
        CHANGED, EDITED_HERE, WITHHELD, TAKEN_BACK, DELETED
    }

    @Inject
    Articles articles;

    @Inject
    WritingArticles writing;

    @Inject
    Publishing publishing;

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    /** @throws BadRequest if language, topics or source could not be those of an article */
    public void check(Imported imported) {
        imported.words().canonical();
    }

    /**
     * Writes a draft, and publishes it if that is wanted.
     *
     * @throws BadRequest if it could not be an article
     */
    @Transactional(TxType.MANDATORY)
    public Written write(Account author, Imported imported, boolean publish) {
        UUID id = writing.draft(author.id(), valid(imported)).id();
        Article article = articles.findById(id);
        if (publish) {
            publishing.publish(article, null, author.roles());
        }
        return new Written(id, digest(article));
    }

    /**
     * Replaces the words, if they are still those that were written before.
     *
     * @param before has the digest of what was written before
     * @throws BadRequest if it could not be an article
     */
    @Transactional(TxType.MANDATORY)
    public Kept rewrite(Written before, Imported imported) {
        NewArticle words = valid(imported);
        Article article = articles.findById(before.id(), LockModeType.PESSIMISTIC_WRITE);
        Kept standing = standing(article, before.digest());
        if (standing == Kept.CHANGED) {
            writing.edit(article, words);
        }
        return standing;
    }

    /** Of an article as it is. */
    @Transactional(TxType.MANDATORY)
    public Written written(UUID id) {
        return new Written(id, digest(articles.findById(id)));
    }

    private Kept standing(Article article, byte[] before) {
        if (article.state() == Article.State.DELETED) {
            return Kept.DELETED;
        }
        if (article.state() == Article.State.DRAFT && article.revision() > 0) {
            return Kept.TAKEN_BACK;
        }
        if (articles.head(article.id()).filter(head -> head.moderated().withholding() != null).isPresent()) {
            return Kept.WITHHELD;
        }
        return Arrays.equals(digest(article), before) ? Kept.CHANGED : Kept.EDITED_HERE;
    }

    private NewArticle valid(Imported imported) {
        NewArticle words = imported.words();
        var wrong = validator.validate(words);
        if (!wrong.isEmpty()) {
            throw new BadRequest(wrong.stream()
                    .map(each -> new BadRequest.Violation(each.getPropertyPath().toString(), each.getMessage()))
                    .toList());
        }
        return words;
    }

    private byte[] digest(Article article) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(article.editable()));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
