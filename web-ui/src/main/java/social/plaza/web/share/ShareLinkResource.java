package social.plaza.web.share;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
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

    /** Who only asks where it leads (HEAD), as previews do, is no visitor. */
    @GET
    public Response follow(@PathParam("code") String code, @Context Request request) {
        var asked = HttpMethod.HEAD.equals(request.getMethod()) ? "/shares/{}?visit=false" : "/shares/{}";
        return pages.moved(URI.create(engagement.get(asked, code).as(Share.class).url()));
    }
}
