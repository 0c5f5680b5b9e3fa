package social.plaza.web.article;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Waiting;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/**
 * An article in the language of whoever reads it, by a machine. Everyone may have one translated; a link alone does not do it, or each
 * program that follows links would: pages without forms lead to one.
 */
@Path("/a/{id}/machine-translations/{to: [A-Za-z0-9-]{2,35}}")
@RunOnVirtualThread
public class MachineTranslationResource {

    /** Longer than content lets anybody wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Content content;
    private final Visitor visitor;
    private final Pages pages;

    MachineTranslationResource(Content content, Visitor visitor, Pages pages) {
        this.content = content;
        this.visitor = visitor;
        this.pages = pages;
    }

    /** A form that asks for it. */
    @GET
    public Response look(@PathParam("id") String id, @PathParam("to") String to) {
        var article = article(id);
        return article.languages().contains(to)
                ? there(article, to)
                : show(ByMachine.wished(article, to));
    }

    @POST
    public Response translate(@PathParam("id") String id, @PathParam("to") String to, @FormParam("asked") int times) {
        var article = article(id);
        var asked = ask(article, to, times + 1);
        return asked.isDone() ? there(article, asked.to()) : show(asked);
    }

    private Article article(String id) {
        return content.get("/articles/{}", id).as(Article.class);
    }

    private ByMachine ask(Article article, String to, int times) {
        try {
            var answer = content.post(Map.of(), "/articles/{}/machine-translations/{}", article.id(), to)
                    .patiently(PATIENCE).timed(Answer.class);
            var there = answer.value().language();
            return answer.value().isRunning()
                    ? ByMachine.running(article, to, answer.again(), times)
                    : ByMachine.done(article, there);
        } catch (Unreachable away) {
            return ByMachine.failed(article, to, visitor.words(ArticleWords.class).translationAway(), 503);
        } catch (Refused refused) {
            return refused(article, to, refused);
        }
    }

    private ByMachine refused(Article article, String to, Refused refused) {
        var words = visitor.words(ArticleWords.class);
        return switch (refused.status()) {
            case 409 -> ByMachine.failed(article, to,
                    words.languageUnknown(Locale.forLanguageTag(to).getDisplayLanguage(visitor.locale())), 409);
            case 429 -> ByMachine.failed(article, to, words.translatedOften(Waiting.minutes(refused)), 429);
            case 503 -> ByMachine.failed(article, to, words.translationAway(), 503);
            default -> throw refused;
        };
    }

    /** It stays the language in which they read texts. */
    private Response there(Article article, String to) {
        var address = article.reading(to);
        return pages.partly()
                ? Response.noContent().header("HX-Redirect", address).header("Cache-Control", "no-store").build()
                : pages.moved(URI.create(address));
    }

    private Response show(ByMachine asked) {
        return pages.refused(pages.partly() ? 200 : asked.status(),
                pages.partly() ? new ByMachinePart(asked) : new ByMachinePage(asked)).build();
    }

    /** @param state of one that is being made, which has but the language beside; {@code title} of one that is there */
    record Answer(String language, String title) {

        boolean isRunning() {
            return title == null;
        }
    }

    @CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ByMachinePart(ByMachine asked) implements TemplateInstance {}

    @CheckedTemplate(basePath = "article", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ByMachinePage(ByMachine asked) implements TemplateInstance {}
}
