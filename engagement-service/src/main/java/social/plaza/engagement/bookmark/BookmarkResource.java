package social.plaza.engagement.bookmark;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.engagement.card.Acting;
import social.plaza.engagement.card.MeetsArticles;
import social.plaza.engagement.card.Reader;
import social.plaza.engagement.feed.FeedItem;
import social.plaza.engagement.feed.FeedPages;
import social.plaza.engagement.feed.FeedPaging;
import social.plaza.engagement.http.AccountRates;
import social.plaza.http.Caller;
import social.plaza.http.Page;

@Path("/api/v1/bookmarks")
@RunOnVirtualThread
@MeetsArticles
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bookmarks")
public class BookmarkResource {

    @Inject
    Acting acting;

    @Inject
    Bookmarks bookmarks;

    @Inject
    FeedPages pages;

    @Inject
    Reader reader;

    @Inject
    AccountRates rates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PUT
    @Path("/{articleId}")
    @PermissionsAllowed("write")
    @Transactional
    @Operation(operationId = "bookmarkArticle", summary = "Keep an article for later", description = "Nobody else sees it.")
    public void keep(@PathParam("articleId") UUID article) {
        bookmarks.add(caller.id(), acting.on(article, "bookmarks").id(), clock.instant());
    }

    @DELETE
    @Path("/{articleId}")
    @PermissionsAllowed("write")
    @Transactional
    @Operation(operationId = "unbookmarkArticle", summary = "Keep an article no longer")
    public void drop(@PathParam("articleId") UUID article) {
        rates.spend("bookmarks");
        bookmarks.remove(caller.id(), article);
    }

    @GET
    @PermissionsAllowed("read")
    @Operation(operationId = "listBookmarks", summary = "What you keep for later, what you kept last first", description = "Items as in a feed.")
    public Page<FeedItem> list(@BeanParam FeedPaging paging) {
        return pages.page(Bookmarks.FEED, paging.after().orElse(null), paging.limit(), reader.reading(), caller.id());
    }
}
