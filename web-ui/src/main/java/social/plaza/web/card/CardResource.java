package social.plaza.web.card;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Supplier;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import social.plaza.web.Plaza;
import social.plaza.web.article.Article;
import social.plaza.web.disclaimer.Notices;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Once;

/** Pictures for places where links are shared. What is not public has none, for its author neither. */
@Path("/card")
@RunOnVirtualThread
public class CardResource {

    private static final long KNOWN = 2_000;

    private final Content content;
    private final Notices notices;
    private final Cards cards;
    private final Plaza plaza;
    private final boolean open;
    private final Once<CardText> known;

    CardResource(Content content, Notices notices, Cards cards, Plaza plaza) {
        this.content = content;
        this.notices = notices;
        this.cards = cards;
        this.plaza = plaza;
        this.open = plaza.access() == Plaza.Access.PUBLIC;
        this.known = new Once<>(plaza.pageKept(), KNOWN);
    }

    @GET
    @Path("{id: [0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}.png")
    public Response card(@PathParam("id") String id, @QueryParam("lang") String language, @Context Request request) {
        var asked = tag(language);
        var text = open ? known.get(id + ' ' + asked, key -> text(id, asked)) : text(id, asked);
        return picture(text.tag(), request, () -> cards.of(text));
    }

    @GET
    @Path("plaza.png")
    public Response square(@Context Request request) {
        var text = CardText.square(plaza.publicUrl().getHost());
        return picture(text.tag(), request, () -> cards.of(text));
    }

    @GET
    @Path("icon.png")
    public Response icon(@Context Request request) {
        return picture("icon", request, cards::icon);
    }

    private CardText text(String id, String language) {
        var asked = content.get("/articles/{}", id).in(language);
        var article = (open ? asked.anonymously() : asked).as(Article.class);
        if (!article.isPublished()) {
            throw new NotFoundException();
        }
        return CardText.of(article, notices.of(article));
    }

    private Response picture(String tag, Request request, Supplier<byte[]> drawn) {
        var version = new EntityTag(tag);
        var unchanged = request.evaluatePreconditions(version);
        var answer = unchanged == null ? Response.ok(drawn.get(), "image/png") : unchanged;
        return answer.tag(version)
                .header("Cache-Control", open
                        ? "public, max-age=" + Math.max(1, plaza.pageKept().toSeconds())
                        : "private, no-store")
                .build();
    }

    private String tag(String language) {
        try {
            return language == null || language.isEmpty()
                    ? plaza.language().toLanguageTag()
                    : new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException none) {
            throw new BadRequestException(none);
        }
    }
}
