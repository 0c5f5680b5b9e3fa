package social.plaza.web.syndication;

import java.util.IllformedLocaleException;
import java.util.Locale;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;

/** How a feed is asked for; a {@code @BeanParam} of every feed. */
public class Asked {

    /** The part of a path that names a feed's format. */
    static final String FILE = "{file: feed\\.(xml|atom|json)}";

    @PathParam("file")
    String file;

    @QueryParam("lang")
    String language;

    @QueryParam("after")
    String after;

    @Context
    Request request;

    Wanted of(Channel channel) {
        return new Wanted(channel, Format.named(file), tag(), after);
    }

    private String tag() {
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
