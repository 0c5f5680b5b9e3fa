package social.plaza.web.search;

import java.time.DateTimeException;
import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.LocalTimes;
import social.plaza.web.form.WrittenLanguages;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;

/** Looking for articles, people and topics. */
@Path("/search")
@RunOnVirtualThread
public class SearchResource {

    private final Content content;
    private final LocalTimes times;
    private final Pages pages;

    SearchResource(Content content, LocalTimes times, Pages pages) {
        this.content = content;
        this.times = times;
        this.pages = pages;
    }

    /** A search that is refused says why, under what was typed. */
    @GET
    public Response search(@BeanParam Search search) {
        try {
            return pages.shared(() -> page(search, found(search), null));
        } catch (Refused refused) {
            int status = refused.status();
            if (status != 400 && status != 429 && status != 503) {
                throw refused;
            }
            var answer = pages.refused(status, page(search, Found.NOTHING, status));
            refused.retryAfter().ifPresent(seconds -> answer.header("Retry-After", seconds));
            return answer.build();
        } catch (DateTimeException noDay) {
            return pages.refused(400, page(search, Found.NOTHING, 400)).build();
        }
    }

    private Found found(Search search) {
        return search.isEmpty() ? Found.NOTHING : content.get(search.question(times)).as(Found.class);
    }

    private static SearchPage page(Search search, Found found, Integer wrong) {
        return new SearchPage(search, found, wrong, WrittenLanguages.ALL);
    }

    /** The part of a page that comes while somebody types; where nothing can be said, nothing. */
    @GET
    @Path("suggestions")
    public Response suggestions(@QueryParam("q") String q) {
        return pages.shared(() -> new Suggested(suggested(q == null ? "" : q.strip())));
    }

    private List<Suggestion> suggested(String q) {
        return q.isEmpty() || q.codePointCount(0, q.length()) > 200
                ? List.of()
                : content.get("/search/suggestions?q={}", q).later(Suggestions.class).ifReachable()
                        .map(Suggestions::items).orElse(List.of());
    }

    record Suggestions(List<Suggestion> items) {}

    /** @param kind one of {@code TOPIC}, {@code ACCOUNT}, {@code ARTICLE} */
    public record Suggestion(String kind, String text, String url, String handle, String language,
            List<String> disclaimers) {}

    @CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record SearchPage(Search search, Found found, Integer wrong,
            List<String> languages) implements TemplateInstance {}

    @CheckedTemplate(basePath = "search", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record Suggested(List<Suggestion> items) implements TemplateInstance {}
}
