package social.plaza.web.layout;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.Plaza;

/** The small files that machines look for at fixed addresses. */
@Path("/")
@Produces("text/plain;charset=UTF-8")
@RunOnVirtualThread
public class PlainFiles {

    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final Plaza plaza;
    private final Clock clock;

    PlainFiles(Plaza plaza, Clock clock) {
        this.plaza = plaza;
        this.clock = clock;
    }

    @GET
    @Path("robots.txt")
    public Response robots() {
        return file(plaza.access() == Plaza.Access.MEMBERS ? "User-agent: *\nDisallow: /\n" : """
                User-agent: *
                Disallow: /api/
                Disallow: /articles/
                Disallow: /bookmarks
                Disallow: /drafts
                Disallow: /following
                Disallow: /language/
                Disallow: /pins
                Disallow: /reading/
                Disallow: /search
                Disallow: /settings
                Disallow: /sign-
                Disallow: /translations
                Disallow: /wallet
                Disallow: /write

                Sitemap: %s
                """.formatted(plaza.publicUrl().resolve("/sitemap.xml")));
    }

    /** Only where the operator said whom to tell: a contact that nobody reads is worse than none. */
    @GET
    @Path(".well-known/security.txt")
    public Response security() {
        return plaza.securityContact().map(contact -> file("""
                Contact: %s
                Expires: %s
                Canonical: %s
                Preferred-Languages: en, vi
                """.formatted(contact, clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS),
                plaza.publicUrl().resolve("/.well-known/security.txt"))))
                .orElseThrow(NotFoundException::new);
    }

    private Response file(String text) {
        return Response.ok(text).header("Cache-Control", "public, max-age=3600").build();
    }
}
