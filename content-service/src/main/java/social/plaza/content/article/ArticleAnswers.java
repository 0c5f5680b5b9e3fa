package social.plaza.content.article;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import social.plaza.content.http.VersionTags;
import social.plaza.http.Caller;

/** Answers with an article as whoever asks may read it, under a tag that tells its version. */
@RequestScoped
public class ArticleAnswers {

    @Inject
    Articles articles;

    @Inject
    ShowingArticles showing;

    @Inject
    Caller caller;

    @Inject
    VersionTags tags;

    /** As it is after what the running transaction changed. */
    public Response of(UUID id) {
        articles.flush();
        return of(articles.read(id, Reader.of(caller)));
    }

    Response of(ArticleHead head) {
        return tags.read(showing.whole(head), head.version());
    }
}
