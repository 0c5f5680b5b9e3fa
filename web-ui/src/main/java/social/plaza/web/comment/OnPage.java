package social.plaza.web.comment;

import java.util.regex.Pattern;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.PendingForm;

/** What the page at this address shows of translations of comments. Known as {@code renditions} in templates. */
@Singleton
@Named("renditions")
public class OnPage {

    /** Of an address: which comment stands there in which language. */
    static final String PARAMETER = "translated";

    private static final Pattern ONE = Pattern.compile("([0-9a-fA-F-]{36})\\.([A-Za-z0-9-]{2,35})");
    private static final Pattern IN_ADDRESS = Pattern.compile("([?&])" + PARAMETER + "=[^&#]*(&|$)");

    private final Renditions renditions;
    private final RoutingContext request;

    OnPage(Renditions renditions, RoutingContext request) {
        this.renditions = renditions;
        this.request = request;
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
