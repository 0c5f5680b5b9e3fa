package social.plaza.content.machine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import social.plaza.content.http.ReaderLanguages;
import social.plaza.content.machine.MachineTranslator.Of;
import social.plaza.content.machine.MachineTranslator.Way;
import social.plaza.content.markdown.Markdown;
import social.plaza.content.markdown.Translatable;
import social.plaza.http.Characters;
import social.plaza.http.ETags;

/** What the machine translates, and its use by other services. */
@Path("/api/v1/machine-translations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "machine-translations")
public class EngineResource {

    static final int MAX_BODY = 10_000;

    /** For one that the machine did not tell (BCP 47). */
    private static final String UNDETERMINED = "und";

    /** Other services wait a little longer than this. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** @param engine what translates, as readers are told; null if nothing does; {@code languages} from which, and into which */
    @Schema(name = "TranslationEngine")
    record EngineView(@Schema(nullable = true) String engine, List<Pair> languages) {}

    @Schema(name = "TranslationEngineLanguage")
    record Pair(String from, List<String> to) {}

    /** @param from language of the text, or nothing for the machine to find out; {@code body} in Markdown, in which each line is one for readers */
    @Schema(name = "TextToTranslate")
    record ToTranslate(@Characters(min = 2, max = 35, line = true) String from,
            @NotNull @Characters(min = 2, max = 35, line = true) String to,
            @NotNull @Characters(min = 1, max = MAX_BODY) String body) {}

    /** @param from the language that was translated from; {@code und} if the machine did not tell */
    @Schema(name = "TranslatedText")
    record Translated(String engine, String from, String to, String body, Instant at) {}

    @Inject
    Engine engine;

    @Inject
    KnownLanguages languages;

    @Inject
    MachineTranslator translator;

    @Inject
    Markdown markdown;

    @Inject
    ETags tags;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Operation(operationId = "getTranslationEngine", summary = "Between which languages a machine translates here", description = "None if the operator has set no server, or it has not told yet.")
    @APIResponse(responseCode = "200", description = "The engine", content = @Content(schema = @Schema(implementation = EngineView.class)))
    public Response read() {
        return tags.read(new EngineView(engine.isSet() ? engine.name() : null, languages.now().targets().entrySet()
                .stream().map(each -> new Pair(each.getKey(), each.getValue())).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("events")
    @Operation(operationId = "translateText", summary = "Have a machine translate a text", description = "For other services, which keep what comes. Code, links, mentions, tags and markup are as they were; all that the machine said is words.")
    @APIResponse(responseCode = "200", description = "The translation", content = @Content(schema = @Schema(implementation = Translated.class)))
    @APIResponse(responseCode = "409", description = "`language-not-translated`")
    @APIResponse(responseCode = "503", description = "`translation-unavailable`, or `overrun`: as much as can be is being translated already")
    public Translated translate(@Valid @NotNull ToTranslate sent) {
        EngineLanguages known = languages.toGoBy();
        String to = ReaderLanguages.tag("to", sent.to());
        String from = sent.from() == null ? null : ReaderLanguages.tag("from", sent.from());
        String source = from == null ? null : known.from(from).orElseThrow(() -> new LanguageNotTranslated(from, to));
        String target = known.into(to, source).orElseThrow(() -> new LanguageNotTranslated(from, to));
        Translatable text = markdown.translatable(sent.body(), true);
        translator.enter(Of.TEXTS);
        try {
            Optional<String> found = translator.say(List.of(text),
                    new Way(source == null ? null : known.codes().get(source), known.codes().get(target)),
                    LONGEST, () -> {
                    });
            return new Translated(engine.name(),
                    source == null ? found.flatMap(known::tag).orElse(UNDETERMINED) : source,
                    target,
                    markdown.written(text).orElseThrow(() -> new EngineFailed("more than words came back changed")),
                    clock.instant());
        } catch (EngineFailed failed) {
            throw new TranslationUnavailable(failed);
        } finally {
            translator.leave(Of.TEXTS);
        }
    }
}
