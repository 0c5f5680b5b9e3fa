package social.plaza.web.share;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Engagement;
import social.plaza.web.share.ShareResource.Share;

/** A short link that counts its visits goes to its article. */
@Path("/s/{code}")
@RunOnVirtualThread
public class ShareLinkResource {

    private final Engagement engagement;
    private final Pages pages;

    ShareLinkResource(Engagement engagement, Pages pages) {
        this.engagement = engagement;
        this.pages = pages;
    }

    @GET
    public Response follow(@PathParam("code") String code) {
        return pages.moved(URI.create(engagement.get("/shares/{}", code).as(Share.class).url()));
    }
}
