package social.plaza.web.policy;

import java.net.URI;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.disclaimer.Disclaimer;
import social.plaza.web.form.Complaints;
import social.plaza.web.form.LocalTimes;
import social.plaza.web.layout.Pages;
import social.plaza.web.layout.Words;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** One disclaimer on the desk: two of its versions side by side, and a new one. */
@Path("/policy/{key}")
@RunOnVirtualThread
public class VersionResource {

    private final Policies policies;
    private final LocalTimes times;
    private final Visitor visitor;
    private final Pages pages;

    VersionResource(Policies policies, LocalTimes times, Visitor visitor, Pages pages) {
        this.policies = policies;
        this.times = times;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GET
    public Response read(@PathParam("key") String key, @QueryParam("old") Integer old, @QueryParam("new") Integer other,
            @QueryParam("done") String done) {
        visitor.mustBe("admin");
        var disclaimer = policies.disclaimer(key);
        return pages.personal(page(disclaimer, latest(disclaimer), old, other, Complaints.NONE, done != null));
    }

    /** Another language and a preview keep what was typed, and change nothing. */
    @POST
    public Response say(@PathParam("key") String key, MultivaluedMap<String, String> sent) {
        visitor.mustBe("admin");
        var disclaimer = policies.disclaimer(key);
        var form = VersionForm.of(sent);
        var action = String.valueOf(sent.getFirst("action"));
        if (!action.equals("say")) {
            var shown = action.equals("language") ? form.with(sent.getFirst("language")) : form;
            return pages.personal(page(disclaimer, shown, null, null, Complaints.NONE, false));
        }
        try {
            policies.say(key, form, times.moment(form.from()).orElse(null));
            return pages.moved(URI.create(Paths.fill("/policy/{}?done=said", key)));
        } catch (DateTimeParseException noTime) {
            return again(400, disclaimer, form, Complaints.about("from", words().timeWrong()));
        } catch (Refused refused) {
            return again(refused.status(), disclaimer, form, said(refused, form));
        } catch (Unreachable away) {
            return again(503, disclaimer, form, Complaints.of(words().away()));
        }
    }

    private Complaints said(Refused refused, VersionForm form) {
        Map<String, String> known = new HashMap<>(Map.of("effectiveFrom", words().fromWrong()));
        for (var text : form.texts()) {
            known.put("texts." + text.language() + ".short", words().shortWrong());
            known.put("texts." + text.language() + ".full", words().fullWrong());
            known.put("texts." + text.language() + ".label", words().labelWrong());
            known.put("texts." + text.language(), words().languageWrong());
        }
        known.put("texts", words().languageWrong());
        return Complaints.of(refused, known, refused.problem().violations().isEmpty()
                ? visitor.words(Words.class).notTaken()
                : words().languageWrong());
    }

    private Response again(int status, Disclaimer disclaimer, VersionForm form, Complaints complaints) {
        return pages.refused(status, page(disclaimer, form, null, null, complaints, false)).build();
    }

    /** A new version goes on from the last one, also from one that is still to come. */
    private VersionForm latest(Disclaimer disclaimer) {
        int last = disclaimer.versions().size();
        return VersionForm.of(last == 0 ? disclaimer : policies.version(disclaimer.key(), last), visitor.language());
    }

    private VersionPage page(Disclaimer disclaimer, VersionForm form, Integer old, Integer other, Complaints complaints,
            boolean done) {
        int last = disclaimer.versions().size();
        var right = last == 0 ? null : policies.version(disclaimer.key(), other == null ? last : other);
        var left = last < 2 ? null : policies.version(disclaimer.key(), old == null ? last - 1 : old);
        return new VersionPage(disclaimer.in(visitor.language()), left, right, VersionPage.languages(left, right), form,
                complaints, done);
    }

    private PolicyWords words() {
        return visitor.words(PolicyWords.class);
    }

    /** @param left the older of two versions side by side, null where there is none; {@code languages} in which either says something */
    @CheckedTemplate(basePath = "policy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record VersionPage(Disclaimer disclaimer, Disclaimer left, Disclaimer right, List<String> languages,
            VersionForm form, Complaints complaints, boolean done) implements TemplateInstance {

        static List<String> languages(Disclaimer... versions) {
            return Stream.of(versions).filter(Objects::nonNull).flatMap(each -> each.texts().keySet().stream())
                    .distinct().sorted().toList();
        }
    }
}
