package social.plaza.web.comment;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.PendingForm;
import social.plaza.web.session.Visitor;

/** What the page at this address offers and shows of translations of comments. Known as {@code machine} in templates. */
@Singleton
@Named("machine")
public class OnPage {

    /** Of an address: which comment stands there in which language. */
    static final String PARAMETER = "translated";

    private static final Pattern ONE = Pattern.compile("([0-9a-fA-F-]{36})\\.([A-Za-z0-9-]{2,35})");
    private static final Pattern IN_ADDRESS = Pattern.compile("([?&])" + PARAMETER + "=[^&#]*(&|$)");

    private final Machine machine;
    private final Renditions renditions;
    private final Visitor visitor;
    private final RoutingContext request;

    OnPage(Machine machine, Renditions renditions, Visitor visitor, RoutingContext request) {
        this.machine = machine;
        this.renditions = renditions;
        this.visitor = visitor;
        this.request = request;
    }

    /** Into which language this visitor is offered to have comments translated; null if the machine knows none that they read. */
    public String getTo() {
        var targets = machine.targets();
        return targets.isEmpty()
                ? null
                : read().flatMap(tag -> Stream.concat(targets.stream().filter(tag::equalsIgnoreCase),
                        targets.stream().filter(target -> language(target).equals(language(tag)))))
                        .findFirst().orElse(null);
    }

    private Stream<String> read() {
        return Stream.of(visitor.texts().orElseGet(visitor::reads).split("[, ]+"));
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /** How this comment stands on the page, if otherwise than it was said; null if not. */
    public Rendition shown(Comment comment) {
        var wanted = request.queryParam(PARAMETER).stream().map(ONE::matcher).filter(one -> one.matches()).findFirst();
        return wanted.filter(one -> one.group(1).equals(comment.id()))
                .map(one -> known(new Wish(comment.id(), one.group(2), back("/"))))
                .filter(rendition -> !rendition.isNone()).orElse(null);
    }

    private Rendition known(Wish wish) {
        try {
            return renditions.known(wish, null);
        } catch (Unreachable away) {
            return Rendition.none(wish);
        }
    }

    /** @param thread the address of the page, where another asks for a part of it */
    public String back(String thread) {
        var address = IN_ADDRESS.matcher(request.request().uri()).replaceFirst("$1").replaceFirst("[?&]$", "");
        return request.request().method() == HttpMethod.GET && PendingForm.isOurs(address) ? address : thread;
    }
}
