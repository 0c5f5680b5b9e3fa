package social.plaza.web.policy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Complaints;
import social.plaza.web.form.LocalTimes;
import social.plaza.web.layout.Pages;
import social.plaza.web.layout.Words;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;
import social.plaza.web.write.WriteWords;

/** The rules on the desk: a table to read and to change, and a trial before they are saved. */
@Path("/policy/rules")
@RunOnVirtualThread
public class RulesResource {

    private final Policies policies;
    private final LocalTimes times;
    private final Visitor visitor;
    private final Pages pages;
    private final Clock clock;

    RulesResource(Policies policies, LocalTimes times, Visitor visitor, Pages pages, Clock clock) {
        this.policies = policies;
        this.times = times;
        this.visitor = visitor;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response read(@QueryParam("done") String done) {
        visitor.mustBe("admin");
        var rules = policies.rules();
        return pages.personal(
                page(RulesForm.of(rules.value(), rules.tag()), rules.value(), Complaints.NONE, null, done != null));
    }

    /** How far the services have been told, for the page to look again. */
    @GET
    @Path("progress")
    public Response progress() {
        visitor.mustBe("admin");
        return pages.personal(new Progress(policies.rules().value(), clock.instant()));
    }

    @POST
    public Response change(MultivaluedMap<String, String> sent) {
        visitor.mustBe("admin");
        var form = RulesForm.of(sent);
        var action = String.valueOf(sent.getFirst("action"));
        if (action.equals("add")) {
            return again(200, form.more(), Complaints.NONE, null);
        }
        if (action.matches("remove-\\d{1,3}")) {
            return again(200, form.without(Integer.parseInt(action.substring("remove-".length()))), Complaints.NONE,
                    null);
        }
        return act(form, action);
    }

    private Response act(RulesForm form, String action) {
        try {
            var from = times.moment(form.from()).orElse(null);
            if (!action.equals("set")) {
                return again(200, form, Complaints.NONE, policies.tried(form, from));
            }
            policies.set(form, from);
            return pages.moved(URI.create("/policy/rules?done=set"));
        } catch (DateTimeParseException noTime) {
            return again(400, form, Complaints.about("from", words().timeWrong()), null);
        } catch (Refused refused) {
            return refused(form, refused);
        } catch (Unreachable away) {
            return again(503, form, Complaints.of(words().away()), null);
        }
    }

    /** Somebody else changed them: what was typed stays, and is saved over theirs only if it is saved once more. */
    private Response refused(RulesForm form, Refused refused) {
        return refused.status() == 412
                ? again(412, form.seen(policies.rules().tag()), Complaints.of(words().stale()), null)
                : again(refused.status(), form,
                        RulesForm.said(refused, words(), visitor.words(Words.class).notTaken()), null);
    }

    private Response again(int status, RulesForm form, Complaints complaints, Trial trial) {
        return pages.refused(status, page(form, policies.rules().value(), complaints, trial, false)).build();
    }

    private RulesPage page(RulesForm form, Rules rules, Complaints complaints, Trial trial, boolean done) {
        var keys = policies.disclaimers().stream().map(each -> each.key()).toList();
        var read = rules.rules().stream()
                .map(rule -> ReadableRule.of(rule, words(), visitor.words(WriteWords.class))).toList();
        return new RulesPage(form, rules, read, keys, complaints, trial, done, clock.instant());
    }

    private PolicyWords words() {
        return visitor.words(PolicyWords.class);
    }

    /** @param read the rules in words; {@code keys} of the disclaimers that a rule may demand; {@code trial} what was tried, null if nothing was */
    @CheckedTemplate(basePath = "policy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record RulesPage(RulesForm form, Rules rules, List<ReadableRule> read, List<String> keys,
            Complaints complaints, Trial trial,
            boolean done, Instant now) implements TemplateInstance {}

    @CheckedTemplate(basePath = "policy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record Progress(Rules rules, Instant now) implements TemplateInstance {}
}
