package social.plaza.content.translation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import social.plaza.content.account.AccountView;
import social.plaza.content.account.Accounts;
import social.plaza.content.article.ArticleHead;
import social.plaza.content.article.Articles;
import social.plaza.content.article.Reader;
import social.plaza.content.http.ReaderLanguages;
import social.plaza.http.Caller;
import social.plaza.http.Cursor;
import social.plaza.http.ETags;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** Which translations an article has, how fresh they are, and how each of them changed. */
@Path("/api/v1/articles/{id}/translations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class TranslationListResource {

    record TranslationPage(List<TranslationView> items, @Schema(nullable = true) String next) {}

    /** @param revision the first revision of the article that had it; {@code at} when that became what readers see */
    @Schema(name = "TranslationEdition")
    record EditionView(int edition, int revision, Instant at, AccountView by) {}

    record TranslationEditionPage(List<EditionView> items, @Schema(nullable = true) String next) {}

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    ETags tags;

    @GET
    @PermitAll
    @Operation(operationId = "listTranslations", summary = "The translations of an article, by their language", description = "One is `stale` when the original has moved on since; what changed is between `ofRevision` and the present revision.")
    @APIResponse(responseCode = "200", description = "A page of the list", content = @Content(schema = @Schema(implementation = TranslationPage.class)))
    @APIResponse(responseCode = "404", description = "There is no such article, or none for the caller")
    public Response list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        ArticleHead head = articles.read(id, Reader.of(caller));
        Map<Integer, Integer> last = editions.lastRevisions(head);
        String after = paging.after(1).map(cursor -> cursor.text(0)).orElse("");
        Page<ArticleHead.Text> page = paging.page(head.texts().stream()
                .filter(text -> text.engine() == null && !text.language().equals(head.language())
                        && text.language().compareTo(after) > 0)
                .sorted(Comparator.comparing(ArticleHead.Text::language)).limit(paging.limit() + 1L).toList(),
                text -> Cursor.of(text.language()));
        return tags.read(new TranslationPage(page.items().stream()
                .map(text -> TranslationView.of(head, text, last.get(text.of() == null ? 1 : text.of()))).toList(),
                page.next()));
    }

    @GET
    @Path("/{language}/revisions")
    @PermitAll
    @Operation(operationId = "listTranslationRevisions", summary = "How an article's words in a language changed, the last first", description = "Each with the first revision of the article that had them; `getRevision` gives them.")
    @APIResponse(responseCode = "200", description = "A page of the list", content = @Content(schema = @Schema(implementation = TranslationEditionPage.class)))
    @APIResponse(responseCode = "404", description = "There is no such article, or none for the caller")
    public Response revisions(@PathParam("id") UUID id, @PathParam("language") String language,
            @BeanParam Paging paging) {
        articles.read(id, Reader.of(caller));
        int before = paging.after(1).map(cursor -> (int) cursor.number(0)).orElse(Integer.MAX_VALUE);
        Page<Editions.Edition> page = paging.page(
                editions.list(id, ReaderLanguages.tag("language", language), before, paging.limit() + 1),
                last -> Cursor.of(last.number()));
        Map<UUID, AccountView> by = accounts.views(page.items().stream().map(Editions.Edition::by).toList());
        return tags.read(new TranslationEditionPage(page.items().stream()
                .map(each -> new EditionView(each.number(), each.revision(), each.at(), by.get(each.by()))).toList(),
                page.next()));
    }
}
