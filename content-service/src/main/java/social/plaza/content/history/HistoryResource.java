package social.plaza.content.history;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.account.Accounts;
import social.plaza.content.article.ArticleHead;
import social.plaza.content.article.Articles;
import social.plaza.content.article.Reader;
import social.plaza.content.disclaimer.Policies;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.ETags;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** What happened to an article, and which disclaimers it carried from when on. */
@Path("/api/v1/articles/{id}/history")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class HistoryResource {

    /** A page of an article's history, the last chapter first. */
    @Schema(name = "ChapterPage")
    record ChapterPage(List<Chapter> items, @Schema(nullable = true) String next) {}

    @Inject
    Articles articles;

    @Inject
    Pasts pasts;

    @Inject
    Accounts accounts;

    @Inject
    Policies policies;

    @Inject
    Caller caller;

    @Inject
    ETags tags;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Operation(operationId = "getHistory", summary = "What happened to an article, the last first", description = "Each chapter tells how things stood from its moment on: `getArticle` with `at` shows the article as it was read then. What changed nothing but translations is told as that, with whose translation it was.")
    @APIResponse(responseCode = "200", description = "A page of its history", content = @Content(schema = @Schema(implementation = ChapterPage.class)))
    @APIResponse(responseCode = "404", description = "There is no such article, or none for the caller")
    public Response read(@PathParam("id") UUID id, @BeanParam Paging paging) {
        ArticleHead head = articles.read(id, Reader.of(caller));
        Instant end = paging.after(1).map(cursor -> cursor.instant(0)).orElse(Cursor.NEWEST);
        Past past = pasts.of(head);
        Chronicle chronicle = new Chronicle(head, past,
                accounts.views(past.revisions().stream().flatMap(Revised::people)
                        .filter(person -> !person.equals(head.author().id())).toList()),
                policies.current(), clock.instant());
        Page<Chapter> page = paging.page(chronicle.before(end, paging.limit() + 1), last -> Cursor.of(last.at()));
        return tags.read(new ChapterPage(page.items(), page.next()));
    }
}
