package social.plaza.content.article;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.http.ReaderLanguages;
import social.plaza.http.BadRequest;
import social.plaza.http.Caller;
import social.plaza.http.ETags;
import social.plaza.http.Page;
import social.plaza.http.Paging;

/** Lists of articles, the newest first. */
@Path("/api/v1/articles")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class ArticleListResource {

    static final int MAX_TEXTS = 50;

    @Inject
    ArticleLists lists;

    @Inject
    ShowingArticles showing;

    @Inject
    ListingTexts texts;

    @Inject
    Caller caller;

    @Inject
    ETags tags;

    @GET
    @PermitAll
    @Operation(operationId = "listArticles", summary = "Articles, the newest first, without their text", description = "Items are articles without `body` and `html`, unless asked for `with=text`, at most 50 at a time. A `state` other than `PUBLISHED` lists the caller's own only.")
    @Parameter(name = "author", description = "Handle")
    @Parameter(name = "topic", description = "A topic, or a cash tag in lower case")
    @Parameter(name = "cashtag", description = "A cash tag, without its sign")
    @Parameter(name = "language", description = "Of the author's own words")
    @Parameter(name = "state", description = "PUBLISHED if absent", schema = @Schema(type = SchemaType.STRING, enumeration = {
            "DRAFT", "SCHEDULED", "PUBLISHED", "WITHHELD"}))
    @Parameter(name = "with", description = "`text`: items have `body` and `html`", schema = @Schema(type = SchemaType.STRING, enumeration = "text"))
    @APIResponse(responseCode = "200", description = "A page of the list", content = @Content(schema = @Schema(implementation = ArticlePage.class)))
    @APIResponse(responseCode = "400", description = "A bad cursor, limit, state, language or with")
    @APIResponse(responseCode = "401", description = "Asks for one's own without a token")
    public Response list(@QueryParam("author") String author, @QueryParam("topic") String topic,
            @QueryParam("cashtag") String cashtag, @QueryParam("language") String language,
            @QueryParam("state") String state, @QueryParam("with") String with, @BeanParam Paging paging) {
        boolean whole = withText(with, paging);
        ArticleLists.Wanted wanted = new ArticleLists.Wanted(author, canonical(topic), canonical(cashtag),
                language == null ? null : ReaderLanguages.tag("language", language), state(state));
        Page<ArticleHead> page = wanted.state() == Article.State.PUBLISHED
                ? lists.published(wanted, paging)
                : lists.own(caller.id(), Reader.of(caller), wanted, paging);
        List<ArticleView> items = whole
                ? texts.whole(page.items())
                : page.items().stream().map(showing::brief).toList();
        return tags.read(new ArticlePage(items, page.next()));
    }

    /** A page of articles. */
    record ArticlePage(List<ArticleView> items, @Schema(nullable = true) String next) {}

    private static boolean withText(String with, Paging paging) {
        if (with != null && !with.equals("text")) {
            throw new BadRequest("with", "must be text");
        }
        if (with != null && paging.limit() > MAX_TEXTS) {
            throw new BadRequest("limit", "must be at most " + MAX_TEXTS + " with text");
        }
        return with != null;
    }

    /** As topics are kept. */
    private static String canonical(String topic) {
        return topic == null ? null : Normalizer.normalize(topic, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static Article.State state(String state) {
        try {
            return state == null ? Article.State.PUBLISHED : Article.State.valueOf(state);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequest("state", "must be DRAFT, SCHEDULED, PUBLISHED or WITHHELD");
        }
    }
}
