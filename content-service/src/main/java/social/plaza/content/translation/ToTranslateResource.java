package social.plaza.content.translation;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.article.ArticleHead;
import social.plaza.content.article.ArticleView;
import social.plaza.content.article.Articles;
import social.plaza.content.article.ShowingArticles;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.ETags;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** What others let the caller translate. */
@Path("/api/v1/articles/to-translate")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class ToTranslateResource {

    /** @param stale languages of the translations that the original has moved on from */
    @Schema(name = "ArticleToTranslate")
    record ToTranslate(ArticleView article, List<String> stale) {}

    record ArticleToTranslatePage(List<ToTranslate> items, @Schema(nullable = true) String next) {}

    @Inject
    Articles articles;

    @Inject
    ShowingArticles showing;

    @Inject
    Caller caller;

    @Inject
    ETags tags;

    @GET
    @PermissionsAllowed({"read", "drafts", "write"})
    @Operation(operationId = "listArticlesToTranslate", summary = "What others let me translate, the last published first", description = "In their authors' own words, without what is not public at present.")
    @APIResponse(responseCode = "200", description = "A page of the list", content = @Content(schema = @Schema(implementation = ArticleToTranslatePage.class)))
    public Response list(@BeanParam Paging paging) {
        List<ArticleHead> found = paging.after(2)
                .map(cursor -> articles.toTranslate(caller.id(), cursor.instant(0), cursor.uuid(1), paging.limit() + 1))
                .orElseGet(() -> articles.toTranslate(caller.id(), null, null, paging.limit() + 1));
        Page<ArticleHead> page = paging.page(found, last -> Cursor.of(last.publishedAt(), last.id()));
        return tags.read(new ArticleToTranslatePage(page.items().stream().map(this::item).toList(), page.next()));
    }

    private ToTranslate item(ArticleHead head) {
        return new ToTranslate(showing.briefInItsOwn(head),
                head.texts().stream().filter(head::isStale).map(ArticleHead.Text::language).toList());
    }
}
