package social.plaza.web.syndication;

import java.net.URI;
import java.text.Normalizer;
import java.util.IllformedLocaleException;
import java.util.Locale;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.layout.Pages;

/** Feeds for readers that are not our pages: of the whole square, an author, a topic, a cash tag. */
@Path("/")
@RunOnVirtualThread
public class SyndicationResource {

    private static final String FILE = "{file: feed\\.(xml|atom|json)}";

    private final KeptFeeds feeds;
    private final Pages pages;

    SyndicationResource(KeptFeeds feeds, Pages pages) {
        this.feeds = feeds;
        this.pages = pages;
    }

    @GET
    @Path(FILE)
    public Response site(@PathParam("file") String file, @QueryParam("lang") String language,
            @QueryParam("after") String after, @Context Request request) {
        return feed(Channel.SITE, Channel.SITE, file, language, after, request);
    }

    @GET
    @Path("@{handle}/" + FILE)
    public Response author(@PathParam("handle") String handle, @PathParam("file") String file,
            @QueryParam("lang") String language, @QueryParam("after") String after, @Context Request request) {
        return feed(Channel.author(handle), Channel.author(handle.toLowerCase(Locale.ROOT)), file, language, after,
                request);
    }

    @GET
    @Path("t/{topic}/" + FILE)
    public Response topic(@PathParam("topic") String topic, @PathParam("file") String file,
            @QueryParam("lang") String language, @QueryParam("after") String after, @Context Request request) {
        var known = Normalizer.normalize(topic, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return feed(Channel.topic(topic), Channel.topic(known), file, language, after, request);
    }

    @GET
    @Path("c/{tag}/" + FILE)
    public Response cashtag(@PathParam("tag") String tag, @PathParam("file") String file,
            @QueryParam("lang") String language, @QueryParam("after") String after, @Context Request request) {
        return feed(new Channel(Channel.Kind.CASHTAG, tag, "", ""), Channel.cashtag(tag), file, language, after,
                request);
    }

    /** A feed has one address: whoever asks for it by another is sent there. */
    private Response feed(Channel asked, Channel known, String file, String language, String after, Request request) {
        var wanted = new Wanted(known, Format.named(file), tag(language), after);
        return asked.name().equals(known.name())
                ? feeds.answer(wanted, request)
                : pages.moved(URI.create(wanted.path()));
    }

    private static String tag(String language) {
        if (language == null || language.isEmpty()) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException none) {
            throw new BadRequestException(none);
        }
    }
}
