package social.plaza.web.write;

import jakarta.inject.Singleton;

import social.plaza.web.article.Article;
import social.plaza.web.form.LocalTimes;
import social.plaza.web.origin.Content;

/** An article as readers will get it, before they do: what is kept beside it is in its place already. */
@Singleton
class WholePreview {

    private final Manuscripts manuscripts;
    private final Content content;
    private final LocalTimes times;

    WholePreview(Manuscripts manuscripts, Content content, LocalTimes times) {
        this.manuscripts = manuscripts;
        this.content = content;
        this.times = times;
    }

    Article of(String id) {
        var own = manuscripts.own(id).value();
        var beside = own.isDraft() ? null : manuscripts.beside(id).orElse(null);
        if (beside == null) {
            return content.get("/articles/{}?lang={}", id, own.language()).as(Article.class);
        }
        var text = beside.value().manuscript(beside.tag(), own, times);
        return content.post(text.unfinished(times), "/articles/preview").as(Article.class).inPlaceOf(
                content.get("/articles/{}?lang={}", id, own.language()).as(Article.class));
    }
}
