package social.plaza.web.settings;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.form.Complaints;
import social.plaza.web.layout.Pages;
import social.plaza.web.layout.Words;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** The tokens that somebody gave to tools. */
@Path("/settings/tokens")
@RunOnVirtualThread
public class TokenSettings {

    private final Content content;
    private final Visitor visitor;
    private final Pages pages;
    private final Clock clock;

    TokenSettings(Content content, Visitor visitor, Pages pages, Clock clock) {
        this.content = content;
        this.visitor = visitor;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response list(@QueryParam("done") String done) {
        visitor.mustBeSignedIn();
        return pages.personal(page(TokenForm.BLANK, Complaints.NONE, null, done != null));
    }

    /** Answered at once and never again: the token stands in this answer alone. */
    @POST
    public Response make(MultivaluedMap<String, String> form) {
        visitor.mustBeSignedIn();
        var wanted = TokenForm.of(form);
        if (wanted.scopes().isEmpty()) {
            return again(400, wanted, Complaints.about("scopes", words().scopesWrong()));
        }
        try {
            var made = content.post(wanted.wanted(clock), "/auth/tokens").as(Token.class);
            return pages.personal(page(TokenForm.BLANK, Complaints.NONE, made, false));
        } catch (Refused refused) {
            return again(refused.status(), wanted, said(refused));
        } catch (Unreachable away) {
            return again(503, wanted, Complaints.of(words().away()));
        }
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@PathParam("id") String id) {
        visitor.mustBeSignedIn();
        try {
            content.delete("/auth/tokens/{}", id).go();
        } catch (Refused refused) {
            if (refused.status() != 404) {
                throw refused;
            }
        }
        return pages.moved(URI.create("/settings/tokens?done=revoked"));
    }

    private Complaints said(Refused refused) {
        return switch (refused.status()) {
            case 400 -> Complaints.of(refused, Map.of("name", words().tokenNameWrong(), "scopes",
                    words().scopesWrong()), visitor.words(Words.class).notTaken());
            case 403 -> Complaints.about("scopes", words().beyond());
            case 409 -> Complaints.of(words().tooManyTokens());
            default -> Complaints.of(words().away());
        };
    }

    private Response again(int status, TokenForm wanted, Complaints complaints) {
        return pages.refused(status, page(wanted, complaints, null, false)).build();
    }

    private TokenSettingsPage page(TokenForm form, Complaints complaints, Token made, boolean revoked) {
        var tokens = content.get("/auth/tokens?limit=100").later(TokenList.class).ifReachable()
                .orElse(new TokenList(List.of())).items();
        return new TokenSettingsPage(tokens, form, offered(), complaints, made, revoked, clock.instant());
    }

    /** No more than they may do themselves. */
    private List<String> offered() {
        var offered = new ArrayList<>(List.of("read", "drafts", "write", "pins"));
        if (visitor.isModerator()) {
            offered.add("moderation");
        }
        if (visitor.roles().contains("admin")) {
            offered.add("admin");
        }
        return offered;
    }

    private SettingsWords words() {
        return visitor.words(SettingsWords.class);
    }

    /** The key of the sentence that says what a scope allows. */
    @TemplateExtension
    static String inWords(String scope) {
        return "scope_" + scope;
    }

    record TokenList(List<Token> items) {}

    /** @param token the secret itself, only where it was just made */
    public record Token(String id, String name, List<String> scopes, Instant createdAt, Instant expiresAt,
            Instant lastUsedAt, String token) {

        public boolean isOver(Instant now) {
            return expiresAt != null && !expiresAt.isAfter(now);
        }
    }

    @CheckedTemplate(basePath = "settings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record TokenSettingsPage(List<Token> tokens, TokenForm form, List<String> offered, Complaints complaints,
            Token made, boolean revoked, Instant now) implements TemplateInstance {}
}
