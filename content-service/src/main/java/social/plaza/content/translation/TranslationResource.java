package social.plaza.content.translation;

import java.util.OptionalInt;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.article.ArticleHead;
import social.plaza.content.article.ArticleView;
import social.plaza.content.article.Articles;
import social.plaza.content.article.Reader;
import social.plaza.content.article.ShowingArticles;
import social.plaza.content.article.WritingArticles;
import social.plaza.content.article.WritingArticles.Translated;
import social.plaza.content.http.ReaderLanguages;
import social.plaza.content.http.VersionTags;
import social.plaza.content.markdown.Excerpt;
import social.plaza.http.Caller;
import social.plaza.http.Characters;
import social.plaza.http.MustSeeFirst;
import social.plaza.http.NotFound;

/** An article in another language. A change of one that readers see makes a revision of the article. */
@Path("/api/v1/articles/{id}/translations/{language}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class TranslationResource {

    /**
     * @param by who translated it, as the author says: a name, or empty for the author; if absent, whoever made the words that these replace
     *        stays named, so that whoever mends a slip takes no credit
     * @param ofRevision the revision of the article that was translated; the present one if absent
     */
    @Schema(name = "NewTranslation")
    record NewTranslation(@NotNull @Characters(min = 1, max = 200, line = true) String title,
            @Characters(max = Excerpt.MAX) String summary,
            @NotNull @Characters(min = 1, max = WritingArticles.MAX_BODY) String body,
            @Characters(max = 100, line = true) String by, Integer ofRevision) {}

    /** What a machine said, or nothing: no person's words are replaced. */
    private static final int BY_NOBODY = 0;

    @Inject
    Articles articles;

    @Inject
    Translating translating;

    @Inject
    ShowingArticles showing;

    @Inject
    Caller caller;

    @Inject
    VersionTags tags;

    @Inject
    Editions editions;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @PermissionsAllowed({"drafts", "write"})
    @Operation(operationId = "translateArticle", summary = "Say an article in another language", description = "Its author may, and of what is published whom the author lets translate it, but not over another's words. Of a published article it needs scope `write` and makes a revision. The same words again say that they are still right, where the original has moved on.")
    @APIResponse(responseCode = "412", description = "There are other words than those that the caller has seen, or some where there were none")
    @APIResponse(responseCode = "200", description = "The article in that language", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "403", description = "The author does not let the caller translate it, or these are another's words")
    @APIResponse(responseCode = "409", description = "It is the article's own language, there are too many, or a published article would have one without a text")
    public Response translate(@PathParam("id") UUID id, @PathParam("language") String language,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "If given: the `ETag` of `getTranslation`, so that nothing unseen is replaced") String seen,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "If `*`: only where there is none in this language") String unless,
            @Valid @NotNull NewTranslation sent) {
        String tag = ReaderLanguages.tag("language", language);
        translating.translate(id,
                new Translated(tag, sent.title(), sent.summary(), sent.body(), sent.by(), sent.ofRevision()),
                present -> mustHaveSeen(present, seen, unless));
        return answer(articles.read(id, Reader.of(caller)), tag);
    }

    private void mustHaveSeen(OptionalInt present, String seen, String unless) {
        if (seen != null) {
            if (present.isEmpty() && seen.strip().equals("*")) {
                throw MustSeeFirst.stale();
            }
            tags.mustMatch(present.orElse(BY_NOBODY));
        }
        if (unless != null && unless.strip().equals("*") && present.isPresent()) {
            throw MustSeeFirst.stale();
        }
    }

    @GET
    @PermitAll
    @Operation(operationId = "getTranslation", summary = "Read an article in exactly this language", description = "Its `ETag` is that of these words: it is what `translateArticle` takes as `If-Match`, whatever else of the article changes.")
    @APIResponse(responseCode = "200", description = "The article in that language", content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such article, not in this language, or none for the caller")
    public Response read(@PathParam("id") UUID id, @PathParam("language") String language) {
        String tag = ReaderLanguages.tag("language", language);
        ArticleHead head = articles.read(id, Reader.of(caller));
        if (!head.languages().contains(tag) || tag.equals(head.language())) {
            throw new NotFound("translation");
        }
        return answer(head, tag);
    }

    @DELETE
    @Transactional
    @PermissionsAllowed({"drafts", "write"})
    @Operation(operationId = "deleteTranslation", summary = "Take an article out of another language (its author, or who translated it)")
    @APIResponse(responseCode = "204", description = "It is not in that language")
    @APIResponse(responseCode = "409", description = "It is the article's own language")
    public void delete(@PathParam("id") UUID id, @PathParam("language") String language) {
        translating.drop(id, ReaderLanguages.tag("language", language));
    }

    private Response answer(ArticleHead head, String language) {
        int came = editions.cameWith(head.id(), language);
        return tags.read(showing.in(head, language), came);
    }
}
