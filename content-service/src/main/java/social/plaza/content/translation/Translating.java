package social.plaza.content.translation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import social.plaza.content.article.Article;
import social.plaza.content.article.ArticleHead;
import social.plaza.content.article.Articles;
import social.plaza.content.article.MayNotPublish;
import social.plaza.content.article.NotYours;
import social.plaza.content.article.Publishing;
import social.plaza.content.article.Reader;
import social.plaza.content.article.WritingArticles;
import social.plaza.content.article.WritingArticles.Translated;
import social.plaza.http.Caller;

/**
 * What is done to a translation by the author, or by somebody whom the author lets translate the article: of what is public alone,
 * and never over the author's words, or another translator's.
 */
@ApplicationScoped
class Translating {

    @Inject
    Articles articles;

    @Inject
    Translators translators;

    @Inject
    WritingArticles writing;

    @Inject
    Publishing publishing;

    @Inject
    Caller caller;

    /** @param seen is asked whether the words that there are may be replaced, by the version of the article that they came with */
    @Transactional
    void translate(UUID id, Translated sent, Consumer<OptionalInt> seen) {
        Optional<UUID> translator = translator(id);
        Article article = toChange(id, translator, sent.language());
        seen.accept(article.cameWith(sent.language()));
        writing.translate(article, sent, translator.orElse(null));
    }

    @Transactional
    void drop(UUID id, String language) {
        Optional<UUID> translator = translator(id);
        Article article = toChange(id, translator, language);
        writing.dropTranslation(article, language, translator.orElse(null));
    }

    /** Who translates it, if the caller is not its author. @throws NotYours if its author does not let them */
    private Optional<UUID> translator(UUID id) {
        ArticleHead head = articles.read(id, Reader.of(caller));
        if (head.author().id().equals(caller.id())) {
            return Optional.empty();
        }
        if (!translators.has(id, caller.id())) {
            throw new NotYours();
        }
        publishing.mustBeAllowed(caller.roles());
        return Optional.of(caller.id());
    }

    private Article toChange(UUID id, Optional<UUID> translator, String language) {
        Article article = translator.isEmpty() ? articles.own(id, Reader.of(caller)) : articles.toTranslate(id);
        if (article.isBoundForPublic() && !caller.hasScope("write")) {
            throw MayNotPublish.withThisToken();
        }
        translator.ifPresent(each -> article.mustBeReplaceableBy(each, language));
        return article;
    }
}
