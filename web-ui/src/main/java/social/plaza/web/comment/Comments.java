package social.plaza.web.comment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;

import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Later;
import social.plaza.web.origin.Paths;
import social.plaza.web.origin.Refused;

/** All that is said about articles. */
@Singleton
public class Comments {

    private final Engagement engagement;

    Comments(Engagement engagement) {
        this.engagement = engagement;
    }

    public Later<CommentList> later(String article, Asked asked) {
        var cursor = asked.after() == null || asked.after().isBlank() ? "" : Paths.fill("&after={}", asked.after());
        return asked.replies() == null
                ? engagement.get("/comments?article={}&sort={}" + cursor, article, asked.order())
                        .later(CommentList.class)
                : engagement.get("/comments/{}/replies?limit=20" + cursor, asked.replies()).later(CommentList.class);
    }

    /** Null while comments cannot be asked for. */
    public Thread thread(Later<CommentList> said, String url, String article, Asked asked) {
        return (asked.replies() == null ? said.ifKnown() : answered(said))
                .map(found -> new Thread(article, url, asked.order(), asked.replies(), found.items(),
                        found.next(), false, null))
                .orElse(null);
    }

    /** Replies are a page's whole point where they are asked for: without the comment there is no such page. */
    private static Optional<CommentList> answered(Later<CommentList> said) {
        try {
            return said.ifReachable();
        } catch (Refused e) {
            throw e.status() == 400 || e.status() == 404 ? new NotFoundException() : e;
        }
    }

    Comment find(String id) {
        return engagement.get("/comments/{}", id).as(Comment.class);
    }

    Comment add(String article, String parent, String body) {
        var comment = new LinkedHashMap<String, String>();
        comment.put("articleId", article);
        if (parent != null) {
            comment.put("parentId", parent);
        }
        comment.put("body", body);
        return engagement.post(comment, "/comments").as(Comment.class);
    }

    /** Only what the visitor saw is replaced: what changed since has another tag than any that is sent. */
    Comment edit(String id, int revision, String body) {
        var now = engagement.get("/comments/{}", id).tagged(Comment.class);
        var tag = now.value().revision() == revision ? now.tag() : "\"stale\"";
        return engagement.send("PATCH", Map.of("body", body), "/comments/{}", id).with("If-Match", tag)
                .as(Comment.class);
    }

    void delete(String id) {
        engagement.delete("/comments/{}", id).go();
    }

    void like(String id, boolean given) {
        var path = "/comments/{}/like";
        (given ? engagement.put(path, id) : engagement.delete(path, id)).go();
    }

    /** Which comments a page shows. */
    public record Asked(String sort, String after, String replies) {

        private static final Set<String> ORDERS = Set.of("best", "new", "old");

        static Asked newest() {
            return new Asked("new", null, null);
        }

        /** Anything that is no order is the usual one. */
        public String order() {
            return sort != null && ORDERS.contains(sort) ? sort : "best";
        }
    }

    public record CommentList(List<Comment> items, String next) {}
}
