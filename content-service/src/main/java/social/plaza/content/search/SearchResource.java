package social.plaza.content.search;

import java.text.Normalizer;
import java.time.Instant;
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
import social.plaza.content.source.Source;
import social.plaza.http.BadRequest;
import social.plaza.http.ETags;
import social.plaza.http.Page;
import social.plaza.http.Paging;
import social.plaza.http.Times;

/** Looking for articles, people and topics. */
@Path("/api/v1/search")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchResource {

    private static final String WORDS = "Up to 200 characters. Words must all be there; \"in quotes\" next to each other; -without this one";

    /** Which articles alone are looked at. */
    public static class Filters {

        @QueryParam("topic")
        @Parameter(description = "A topic, or a cash tag in lower case")
        String topic;

        @QueryParam("language")
        @Parameter(description = "Of the words that are found, a translation's too")
        String language;

        @QueryParam("sourceKind")
        @Parameter(schema = @Schema(type = SchemaType.STRING, enumeration = {"ORIGINAL", "THIRD_PARTY", "SYNDICATED",
                "SPONSORED"}))
        String sourceKind;

        @QueryParam("author")
        @Parameter(description = "Handle")
        String author;

        @QueryParam("from")
        @Parameter(description = "Published at this moment or later", schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        String from;

        @QueryParam("to")
        @Parameter(description = "Published before this moment", schema = @Schema(type = SchemaType.STRING, format = "date-time"))
        String to;
    }

    @Inject
    Searching searching;

    @Inject
    Suggestions suggestions;

    @Inject
    SearchRates rates;

    @Inject
    ETags tags;

    @Inject
    Times times;

    @GET
    @PermitAll
    @Operation(operationId = "search", summary = "Find articles, people or topics", description = """
            Articles are found by the words of their title, summary, topics and body, in each language that they are in; each
            comes once, in the language that fits best, the best first. Words are looked for in their forms, as the text's language
            has them, and without accents (`da nang` finds *Đà Nẵng*, and the other way round). Of very many articles with the
            words the newest 300 are ranked, and the newest 200 with the words in title or topics; 500 where there is a phrase.
            Later pages go on in the order of the first. People and topics are found by how a word of their name begins, and by
            what is written much like it. Words that say nothing, such as *the* alone, find nothing.""")
    @Parameter(name = "q", description = WORDS, required = true)
    @APIResponse(responseCode = "200", description = "A page of what was found", content = @Content(schema = @Schema(implementation = SearchPage.class)))
    @APIResponse(responseCode = "400", description = "No words, too many, or a bad type, filter, cursor or limit")
    @APIResponse(responseCode = "429", description = "Too many searches")
    @APIResponse(responseCode = "503", description = "The database gave up")
    public Response search(@QueryParam("q") String q,
            @QueryParam("type") @Parameter(description = "`articles` if absent", schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "articles", "accounts", "topics"})) String type,
            @BeanParam Filters filters, @BeanParam Paging paging) {
        Question question = Question.parse(q);
        Narrowing narrowing = narrowing(filters);
        rates.search();
        Page<SearchHit> page = switch (type == null ? "articles" : type) {
            case "articles" -> searching.articles(question, narrowing, paging);
            case "accounts" -> searching.people(question, paging);
            case "topics" -> searching.topics(question, paging);
            default -> throw new BadRequest("type", "must be articles, accounts or topics");
        };
        return tags.read(new SearchPage(page.items(), page.next()));
    }

    @GET
    @Path("/suggestions")
    @PermitAll
    @Operation(operationId = "suggestSearches", summary = "What someone may be looking for, while they type", description = "At most eight: up to three topics, up to three people, and articles whose title begins so. Some seconds old at most. There is no second page.")
    @Parameter(name = "q", description = "What was typed so far, up to 200 characters", required = true)
    @APIResponse(responseCode = "200", description = "The likeliest first of each kind", content = @Content(schema = @Schema(implementation = SuggestionPage.class)))
    @APIResponse(responseCode = "400", description = "Nothing was typed, or too much; or a bad limit")
    @APIResponse(responseCode = "429", description = "Too many requests")
    public Response suggest(@QueryParam("q") String q, @BeanParam Paging paging) {
        String words = Question.parse(q).plain().toLowerCase(Locale.ROOT);
        int limit = paging.limit();
        if (paging.after().isPresent()) {
            throw new BadRequest("after", "is not a cursor of this list");
        }
        rates.suggest();
        return tags.read(new SuggestionPage(suggestions.of(words).stream().limit(limit).toList(), null));
    }

    private Narrowing narrowing(Filters filters) {
        Instant from = times.parse("from", filters.from).orElse(null);
        Instant to = times.parse("to", filters.to).orElse(null);
        if (from != null && to != null && !from.isBefore(to)) {
            throw new BadRequest("to", "must be after from");
        }
        return new Narrowing(
                filters.topic == null
                        ? null
                        : Normalizer.normalize(filters.topic, Normalizer.Form.NFC).toLowerCase(Locale.ROOT),
                filters.language == null ? null : ReaderLanguages.tag("language", filters.language),
                source(filters.sourceKind), filters.author, from, to);
    }

    private static Source.Kind source(String kind) {
        try {
            return kind == null ? null : Source.Kind.valueOf(kind);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequest("sourceKind", "must be ORIGINAL, THIRD_PARTY, SYNDICATED or SPONSORED");
        }
    }

    /** A page of what was found. */
    record SearchPage(List<SearchHit> items, @Schema(nullable = true) String next) {}

    /** What may be looked for. */
    record SuggestionPage(List<Suggestions.Suggestion> items, @Schema(nullable = true) String next) {}
}
