package social.plaza.web.reaction;

import java.util.LinkedHashMap;
import java.util.List;

import jakarta.inject.Singleton;

import social.plaza.web.account.Account;
import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Later;
import social.plaza.web.reward.Support.Sum;
import social.plaza.web.session.Visitor;

/** What people do with articles: like, bookmark, repost. */
@Singleton
public class Reactions {

    private final Engagement engagement;
    private final Visitor visitor;

    Reactions(Engagement engagement, Visitor visitor) {
        this.engagement = engagement;
        this.visitor = visitor;
    }

    public Counted later(String article) {
        return new Counted(engagement.get("/engagement?articles={}", article).later(ReactionList.class));
    }

    void like(String article, boolean given) {
        put("/likes/{}", article, given);
    }

    void bookmark(String article, boolean given) {
        put("/bookmarks/{}", article, given);
    }

    void repost(String article, String quote) {
        var repost = new LinkedHashMap<String, String>();
        repost.put("articleId", article);
        if (quote != null && !quote.isBlank()) {
            repost.put("quote", quote);
        }
        engagement.post(repost, "/reposts").go();
    }

    /** Takes back the visitor's plain repost; quotes are words, and stay. */
    void takeBackRepost(String article) {
        var reposts = engagement.get("/reposts?article={}&limit=100", article).as(RepostList.class);
        reposts.items().stream().filter(repost -> repost.isBy(visitor.handle())).map(Repost::id).findFirst()
                .ifPresent(id -> engagement.delete("/reposts/{}", id).go());
    }

    private void put(String path, String article, boolean given) {
        (given ? engagement.put(path, article) : engagement.delete(path, article)).go();
    }

    /** What was done with one article, still on its way. */
    public record Counted(Later<ReactionList> answer) {

        public java.util.Optional<Reaction> ifReachable() {
            return answer.ifKnown().map(list -> list.items().isEmpty() ? Reaction.NONE : list.items().getFirst());
        }
    }

    public record ReactionList(List<Reaction> items) {}

    public record Reaction(Counts counts, List<Sum> rewarded, Viewer viewer) {

        static final Reaction NONE = new Reaction(null, null, null);
    }

    record RepostList(List<Repost> items) {}

    record Repost(String id, Account by, Account account, String quote) {

        boolean isBy(String handle) {
            var who = by == null ? account : by;
            return quote == null && who != null && who.handle().equalsIgnoreCase(handle);
        }
    }
}
