package social.plaza.content.machine;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import social.plaza.content.article.ArticleHead;
import social.plaza.content.article.ArticleView;
import social.plaza.content.article.Articles;
import social.plaza.content.article.Reader;
import social.plaza.content.article.ShowingArticles;
import social.plaza.content.http.ReaderLanguages;
import social.plaza.content.http.VersionTags;
import social.plaza.http.Caller;
import social.plaza.http.ClientAddress;
import social.plaza.http.NotFound;
import social.plaza.http.Rate;
import social.plaza.http.Rates;

/** An article in a language in which nobody has said it: by a machine, because a reader wishes for it. */
@Path("/api/v1/articles/{id}/machine-translations/{language}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "articles")
public class MachineTranslationResource {

    private static final int AGAIN_AFTER_SECONDS = 2;

    /** That it is being made. @param language in which the article will be there */
    @Schema(name = "MachineTranslationRunning")
    record Running(String language) {}

    @Inject
    Articles articles;

    @Inject
    ShowingArticles showing;

    @Inject
    TranslatingByMachine translating;

    @Inject
    KnownLanguages languages;

    @Inject
    EngineSettings settings;

    @Inject
    Rates rates;

    @Inject
    ClientAddress address;

    @Inject
    Caller caller;

    @Inject
    VersionTags tags;

    @POST
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Operation(operationId = "translateArticleByMachine", summary = "Have a machine translate an article", description = "Once for its words and the language; it is kept from then on, with the engine, the time and the disclaimers that rules demand of it. Where the article is in that language already, that is answered. What takes longer than two seconds goes on: ask again to hear how it stands.")
    @APIResponse(responseCode = "200", description = "The article in that language", headers = @Header(name = "ETag"), content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "202", description = "It is being translated: ask again", headers = @Header(name = "Retry-After", description = "Seconds", schema = @Schema(implementation = Integer.class)), content = @Content(schema = @Schema(implementation = Running.class)))
    @APIResponse(responseCode = "404", description = "There is no such article, or not for everyone")
    @APIResponse(responseCode = "409", description = "`language-not-translated`: no machine translates between these languages here")
    @APIResponse(responseCode = "503", description = "`translation-unavailable`: the server that translates does not answer as it should, or has too much to do")
    public Response translate(@PathParam("id") UUID id, @PathParam("language") String language) {
        String tag = ReaderLanguages.tag("language", language);
        ArticleHead head = read(id);
        Optional<String> there = in(head, tag);
        if (there.isPresent()) {
            return answer(head, there.get());
        }
        String into = into(head, tag);
        if (in(head, into).isPresent()) {
            return answer(head, into);
        }
        boolean done = translating.translate(head, into, this::spend);
        ArticleHead after = read(id);
        return done && in(after, into).isPresent()
                ? answer(after, into)
                : Response.accepted(new Running(into))
                        .header("Retry-After", AGAIN_AFTER_SECONDS).build();
    }

    private void spend() {
        rates.spend(new Rate("machine translations", settings.perHour(), Duration.ofHours(1)),
                caller.isAnonymous() ? address.network() : caller.id());
    }

    /** What the server calls the reader's language, where the article is not in it already. */
    private String into(ArticleHead head, String tag) {
        EngineLanguages known = languages.toGoBy();
        String from = known.from(head.language())
                .orElseThrow(() -> new LanguageNotTranslated(head.language(), tag));
        return known.into(tag, from).orElseThrow(() -> new LanguageNotTranslated(head.language(), tag));
    }

    private Optional<String> in(ArticleHead head, String tag) {
        return head.languages().stream().filter(tag::equals).findFirst();
    }

    /** What only its author sees is nobody else's to read, not even a machine's. */
    private ArticleHead read(UUID id) {
        ArticleHead head = QuarkusTransaction.requiringNew().call(() -> articles.read(id, Reader.of(caller)));
        if (!head.isPublic()) {
            throw new NotFound("article");
        }
        return head;
    }

    private Response answer(ArticleHead head, String language) {
        return QuarkusTransaction.requiringNew().call(() -> tags.read(showing.in(head, language), head.version()));
    }
}
