package social.plaza.content.translation;

import java.time.Clock;
import java.util.List;
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
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.account.Account;
import social.plaza.content.account.AccountView;
import social.plaza.content.account.Accounts;
import social.plaza.content.article.Article;
import social.plaza.content.article.Articles;
import social.plaza.content.article.NotYours;
import social.plaza.content.article.Reader;
import social.plaza.http.BadRequest;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.ETags;
import social.plaza.http.NotFound;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** Whom an author lets translate an article. What they translated stays when they may no more. */
@Path("/api/v1/articles/{id}/translators")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class TranslatorResource {

    record TranslatorPage(List<AccountView> items, @Schema(nullable = true) String next) {}

    @Inject
    Articles articles;

    @Inject
    Accounts accounts;

    @Inject
    Translators translators;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ETags tags;

    @GET
    @PermissionsAllowed({"drafts", "write"})
    @Operation(operationId = "listTranslators", summary = "Who may translate an article, by their handle (its author)", description = "A translator sees that they themselves may, and nobody else.")
    @APIResponse(responseCode = "200", description = "A page of the list", content = @Content(schema = @Schema(implementation = TranslatorPage.class)))
    @APIResponse(responseCode = "403", description = "It is another's")
    public Response list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        UUID author = articles.read(id, Reader.of(caller)).author().id();
        boolean ownsIt = author.equals(caller.id());
        if (!ownsIt && !translators.has(id, caller.id())) {
            throw new NotYours();
        }
        String after = paging.after(1).map(cursor -> cursor.text(0)).orElse("");
        Page<AccountView> page = paging.page(translators.of(id).stream()
                .filter(account -> ownsIt || account.id().equals(caller.id()))
                .filter(account -> account.handle().compareTo(after) > 0).limit(paging.limit() + 1L)
                .map(AccountView::of).toList(), last -> Cursor.of(last.handle()));
        return tags.read(new TranslatorPage(page.items(), page.next()));
    }

    @PUT
    @Path("/{handle}")
    @Transactional
    @PermissionsAllowed("write")
    @Operation(operationId = "allowTranslator", summary = "Let somebody translate an article (its author)", description = "Into every language that it has no words of the author's or another's in, once it is published.")
    @APIResponse(responseCode = "204", description = "They may")
    @APIResponse(responseCode = "404", description = "There is no such article, or nobody of that name")
    @APIResponse(responseCode = "409", description = "So many may already")
    public void allow(@PathParam("id") UUID id, @PathParam("handle") String handle) {
        Article article = articles.own(id, Reader.of(caller));
        Account account = accounts.byHandle(handle).filter(each -> each.state() == Account.State.ACTIVE)
                .orElseThrow(() -> new NotFound("account"));
        if (account.id().equals(article.authorId())) {
            throw new BadRequest("handle", "must be another's: its author may anyway");
        }
        translators.add(article.id(), account.id(), clock.instant());
    }

    @DELETE
    @Path("/{handle}")
    @Transactional
    @PermissionsAllowed("write")
    @Operation(operationId = "dismissTranslator", summary = "Let somebody translate an article no more (its author, or they themselves)")
    @APIResponse(responseCode = "204", description = "They may not")
    public void dismiss(@PathParam("id") UUID id, @PathParam("handle") String handle) {
        Account account = accounts.byHandle(handle).orElseThrow(() -> new NotFound("account"));
        if (!account.id().equals(caller.id())) {
            articles.own(id, Reader.of(caller));
        }
        translators.remove(id, account.id());
    }
}
