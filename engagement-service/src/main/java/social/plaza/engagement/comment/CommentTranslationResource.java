package social.plaza.engagement.comment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import social.plaza.engagement.http.AccountRates;
import social.plaza.engagement.http.VersionTags;
import social.plaza.http.NotFound;

/** A comment in the language of whoever reads it, by a machine. */
@Path("/api/v1/comments/{id}/translations/{lang}")
@Tag(name = "comments")
@RunOnVirtualThread
public class CommentTranslationResource {

    private static final int RETRY_SECONDS = 2;

    @Inject
    Comments comments;

    @Inject
    Translations translations;

    @Inject
    Translating translating;

    @Inject
    AccountRates rates;

    @Inject
    VersionTags tags;

    @Inject
    Clock clock;

    @POST
    @PermitAll
    @Operation(operationId = "translateComment", summary = "Have a machine translate a comment", description = """
            Everyone may who can read it. It is made once for each revision and language, and kept; what takes longer than two seconds
            goes on in the background. Code, links and mentions stay as they are.""")
    @APIResponse(responseCode = "200", description = "The translation", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CommentTranslationView.class)))
    @APIResponse(responseCode = "202", description = "It is being made: read it when `Retry-After` says", headers = @Header(name = HttpHeaders.RETRY_AFTER), content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CommentTranslationView.Running.class)))
    @APIResponse(responseCode = "400", description = "`lang` is no language tag")
    @APIResponse(responseCode = "404", description = "No such comment, or readers do not see its article")
    @APIResponse(responseCode = "409", description = "`language-not-translated`: the machine does not know the language, or there is none; `comment-deleted`")
    @APIResponse(responseCode = "429", description = "Too many translations; `Retry-After` says when to come again")
    @APIResponse(responseCode = "503", description = "`translation-unavailable`: the machine does not answer, or nothing that can be shown; `overrun`: too many are being made")
    public Response translate(@PathParam("id") UUID id, @PathParam("lang") String lang) {
        CommentView comment = said(id).orElseThrow(CommentDeleted::new);
        WantedTranslation wanted = wanted(comment, lang);
        Optional<Translation> kept = translations.find(wanted);
        if (kept.isEmpty()) {
            rates.spendAnonymously("translations");
            translating.begin(wanted, comment.body());
            kept = known(wanted);
        }
        return kept.map(each -> Response.ok(CommentTranslationView.of(each)).build())
                .orElseGet(() -> running(wanted).build());
    }

    @GET
    @PermitAll
    @Operation(operationId = "getCommentTranslation", summary = "A comment as a machine has translated it")
    @APIResponse(responseCode = "200", description = "The translation", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CommentTranslationView.class)))
    @APIResponse(responseCode = "202", description = "It is being made: ask again when `Retry-After` says", headers = @Header(name = HttpHeaders.RETRY_AFTER), content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CommentTranslationView.Running.class)))
    @APIResponse(responseCode = "400", description = "`lang` is no language tag")
    @APIResponse(responseCode = "404", description = "No such comment, or nobody has had it translated")
    @APIResponse(responseCode = "409", description = "`language-not-translated`: it was asked for just now, and cannot be had")
    @APIResponse(responseCode = "503", description = "`translation-unavailable`: it was asked for less than a minute ago, and could not be had")
    public Response read(@PathParam("id") UUID id, @PathParam("lang") String lang) {
        WantedTranslation wanted = wanted(said(id).orElseThrow(() -> new NotFound("translation")), lang);
        return known(wanted).map(kept -> tags.read(CommentTranslationView.of(kept))).orElseGet(
                () -> running(wanted).tag(tags.of(CommentTranslationView.Running.of(wanted))).build());
    }

    private static WantedTranslation wanted(CommentView comment, String lang) {
        return new WantedTranslation(comment.id(), comment.revision(), WantedTranslation.tag(lang));
    }

    /** The comment as whoever asks reads it, or nothing if its words are gone. In a transaction that ends before anybody waits. */
    private Optional<CommentView> said(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            comments.readable(id).orElseThrow(() -> new NotFound("comment"));
            return comments.listed(id, null).map(listed -> CommentView.of(listed, List.of()))
                    .filter(comment -> comment.state() == Comment.State.VISIBLE);
        });
    }

    /** @return nothing while somebody is at it */
    private Optional<Translation> known(WantedTranslation wanted) {
        Optional<Translation> kept = translations.find(wanted);
        if (kept.isPresent()) {
            return kept;
        }
        Translations.Claim claim = translations.claim(wanted).orElseThrow(() -> new NotFound("translation"));
        if (claim.failure() != null) {
            Duration left = Duration.between(clock.instant(), claim.at().plus(Translations.CLAIMED));
            throw claim.failure().problem(Math.max(1, left.plusMillis(999).toSeconds()));
        }
        return Optional.empty();
    }

    private static Response.ResponseBuilder running(WantedTranslation wanted) {
        return Response.accepted(CommentTranslationView.Running.of(wanted))
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
