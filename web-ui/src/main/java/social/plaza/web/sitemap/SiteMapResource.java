package social.plaza.web.sitemap;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.quarkus.vertx.http.Compressed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.Plaza;
import social.plaza.web.origin.Once;

/** Where search engines find everything. On a square for members there is nothing for them. */
@Path("/")
@RunOnVirtualThread
public class SiteMapResource {

    /** Longer than a page, because it is large; no longer, because an address has the words of a title in it. */
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final long HEAVIEST = 24 << 20;

    private final SiteMap map;
    private final boolean open;
    private final Once<Kept> kept;

    SiteMapResource(SiteMap map, Plaza plaza) {
        this.map = map;
        this.open = plaza.access() == Plaza.Access.PUBLIC;
        this.kept = new Once<>(KEPT, HEAVIEST, (key, file) -> file.xml.length);
    }

    @GET
    @Compressed
    @Path("sitemap.xml")
    public Response whole(@Context Request request) {
        return answer("", request, map::whole);
    }

    @GET
    @Compressed
    @Path("sitemap-{month: [12]\\d{3}-(0[1-9]|1[0-2])}.xml")
    public Response first(@PathParam("month") String month, @Context Request request) {
        return answer(month, request, () -> map.of(month, 1));
    }

    @GET
    @Compressed
    @Path("sitemap-{month: [12]\\d{3}-(0[1-9]|1[0-2])}-{part: [1-9]\\d{0,3}}.xml")
    public Response part(@PathParam("month") String month, @PathParam("part") int part, @Context Request request) {
        return answer(month + '-' + part, request, () -> map.of(month, part));
    }

    private Response answer(String key, Request request, Supplier<byte[]> written) {
        if (!open) {
            throw new NotFoundException();
        }
        var file = kept.get(key, any -> Kept.of(written.get()));
        var unchanged = request.evaluatePreconditions(file.tag);
        return (unchanged == null ? Response.ok(file.xml, "application/xml;charset=UTF-8") : unchanged).tag(file.tag)
                .header("Cache-Control", "public, max-age=" + KEPT.toSeconds()).build();
    }

    private record Kept(byte[] xml, EntityTag tag) {

        static Kept of(byte[] xml) {
            var sum = new CRC32C();
            sum.update(xml);
            return new Kept(xml, new EntityTag(Long.toHexString(sum.getValue()) + '-' + xml.length, true));
        }
    }
}
