package social.plaza.web.write;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;

import social.plaza.web.form.LocalTimes;
import social.plaza.web.media.Picture;
import social.plaza.web.origin.Ask;
import social.plaza.web.origin.Content;
import social.plaza.web.origin.Refused;
import social.plaza.web.origin.Tagged;
import social.plaza.web.origin.Unreachable;
import social.plaza.web.session.Visitor;

/** All that somebody has written, and what can be done with it. */
@Singleton
class Manuscripts {

    private final Content content;
    private final Visitor visitor;
    private final LocalTimes times;

    Manuscripts(Content content, Visitor visitor, LocalTimes times) {
        this.content = content;
        this.visitor = visitor;
        this.times = times;
    }

    /** An article of the visitor's in its own words, never in a translation. */
    Tagged<OwnArticle> own(String id) {
        var read = content.get("/articles/{}", id).tagged(OwnArticle.class);
        if (read.value().author() == null || !read.value().author().id().equals(visitor.id())) {
            throw new NotFoundException();
        }
        return read.value().original() == null ? read : in(read.value().original().language(), id);
    }

    private Tagged<OwnArticle> in(String language, String id) {
        return content.get("/articles/{}?lang={}", id, language).tagged(OwnArticle.class);
    }

    /** Once, however often the form is sent; one that was sent before with other words becomes a draft of its own. */
    Tagged<OwnArticle> create(Manuscript text) {
        return keyed(() -> content.post(text.article(times), "/articles"), text.key());
    }

    private static Tagged<OwnArticle> keyed(Supplier<Ask> ask, String key) {
        try {
            return ask.get().with("Idempotency-Key", key == null || key.isBlank() ? newKey() : key)
                    .tagged(OwnArticle.class);
        } catch (Refused refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            return ask.get().with("Idempotency-Key", newKey()).tagged(OwnArticle.class);
        }
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    Tagged<OwnArticle> edit(String id, Manuscript text) {
        return content.send("PATCH", text.article(times), "/articles/{}", id).with("If-Match", orNone(text.tag()))
                .tagged(OwnArticle.class);
    }

    /** Keeps a new text as a draft, once for each key. */
    Tagged<OwnArticle> begin(Manuscript text) {
        return keyed(() -> content.post(text.kept(times), "/articles"), text.key());
    }

    /** Keeps a draft as far as it is typed. */
    Tagged<OwnArticle> keep(String id, Manuscript text) {
        return content.send("PATCH", text.kept(times), "/articles/{}", id).with("If-Match", orNone(text.tag()))
                .tagged(OwnArticle.class);
    }

    /** Keeps what is typed beside the article that readers see. */
    Tagged<PendingEdit> keepBeside(String id, Manuscript text) {
        return content.send("PATCH", text.kept(times), "/articles/{}/pending-edit", id)
                .with("If-Match", text.isPending() ? text.pending() : orNone(text.tag())).tagged(PendingEdit.class);
    }

    /** What is kept beside an article; nothing if nothing is. */
    Optional<Tagged<PendingEdit>> beside(String id) {
        try {
            return Optional.of(content.get("/articles/{}/pending-edit", id).tagged(PendingEdit.class));
        } catch (Refused refused) {
            if (refused.status() == 404) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    List<PendingEdit> allBeside() {
        return content.get("/articles/pending-edits?limit=100").as(PendingEdit.Page.class).items();
    }

    /** It is in its place, or not wanted. What was typed elsewhere meanwhile stays. @param tag null for whatever is there */
    void discard(String id, String tag) {
        var ask = content.delete("/articles/{}/pending-edit", id);
        try {
            (tag == null ? ask : ask.with("If-Match", tag)).go();
        } catch (Refused refused) {
            if (refused.status() != 412) {
                throw refused;
            }
        }
    }

    /** One of the author's pictures, null if it is not there, or not theirs. */
    Picture picture(String id) {
        try {
            return content.get("/media/{}", id).as(Picture.class);
        } catch (Refused | Unreachable away) {
            return null;
        }
    }

    OwnArticle preview(Manuscript text) {
        return content.post(text.unfinished(times), "/articles/preview").as(OwnArticle.class);
    }

    /** @param at null for now */
    OwnArticle publish(String id, Instant at) {
        var publication = new LinkedHashMap<String, Object>();
        publication.put("at", at == null ? null : at.toString());
        return content.send("PUT", publication, "/articles/{}/publication", id).as(OwnArticle.class);
    }

    Tagged<OwnArticle> withdraw(String id) {
        return content.delete("/articles/{}/publication", id).tagged(OwnArticle.class);
    }

    void delete(String id) {
        content.delete("/articles/{}", id).go();
    }

    List<OwnArticle> inState(String state) {
        return content.get("/articles?author={}&state={}&limit=100", visitor.handle(), state).as(ArticleList.class)
                .items();
    }

    private static String orNone(String tag) {
        return tag == null || tag.isBlank() ? "\"\"" : tag;
    }

    record ArticleList(List<OwnArticle> items) {}
}
