package social.plaza.content.article;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import social.plaza.content.http.VersionTags;
import social.plaza.http.BadRequest;
import social.plaza.http.Caller;

/** Answers with an article as whoever asks may read it, under a tag that tells its version. */
@RequestScoped
public class ArticleAnswers {

    @Inject
    Articles articles;

    @Inject
    ShowingArticles showing;

    @Inject
    Remembering memory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    VersionTags tags;

    /** As it is after what the running transaction changed. */
    public Response of(UUID id) {
        articles.flush();
        return of(articles.read(id, Reader.of(caller)));
    }

    /** As it was read at a moment that has passed, under the address that it has now. */
    Response of(ArticleHead today, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw new BadRequest("at", "must not lie ahead");
        }
        return tags.read(showing.whole(today, memory.asOf(today, at), at));
    }

    Response of(ArticleHead head) {
        return tags.read(showing.whole(head), head.version());
    }
}
