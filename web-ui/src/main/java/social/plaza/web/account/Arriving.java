package social.plaza.web.account;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.arc.All;
import social.plaza.web.layout.Pages;
import social.plaza.web.session.PendingForm;
import social.plaza.web.session.PendingPage;
import social.plaza.web.session.Resuming;
import social.plaza.web.session.SignedIn;
import social.plaza.web.session.Tokens;
import social.plaza.web.session.Visitor;

/** Takes somebody who has just become somebody to where they wanted to be, with what they had written. */
@Singleton
class Arriving {

    private final Visitor visitor;
    private final Pages pages;
    private final List<Resuming> resuming;

    Arriving(Visitor visitor, Pages pages, @All List<Resuming> resuming) {
        this.visitor = visitor;
        this.pages = pages;
        this.resuming = resuming;
    }

    Response with(Tokens tokens, MultivaluedMap<String, String> form) {
        visitor.becomes(tokens);
        var pending = PendingForm.carriedBy(form);
        if (pending != null) {
            return resumed(pending);
        }
        var then = local(form.getFirst("then"));
        return then == null && pages.partly()
                ? pages.personal(new SignedIn(visitor.profile().displayName()))
                : pages.moved(URI.create(then == null ? "/" : then));
    }

    private Response resumed(PendingForm pending) {
        return resuming.stream().map(each -> each.resume(pending)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> pages.personal(new PendingPage(pending, pages.partly())));
    }

    /** A path on this site, or null: nobody is sent elsewhere from here. */
    static String local(String then) {
        return then != null && PendingForm.isOurs(then) ? then : null;
    }
}
