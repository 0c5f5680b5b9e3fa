package social.plaza.web.follow;

import java.util.List;
import java.util.function.Predicate;

import jakarta.inject.Singleton;

import social.plaza.web.account.Account;
import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Later;
import social.plaza.web.session.Visitor;

/** Whom and what the visitor follows. */
@Singleton
public class Follows {

    private final Engagement engagement;
    private final Visitor visitor;

    Follows(Engagement engagement, Visitor visitor) {
        this.engagement = engagement;
        this.visitor = visitor;
    }

    /** Asks at once, so that the answer comes while a page asks for other things; null for those who follow nobody. */
    public Later<Followed> later() {
        return visitor.isSignedIn() ? engagement.get("/follows?limit=100").later(Followed.class) : null;
    }

    public static boolean account(Later<Followed> asked, String handle) {
        return any(asked, item -> item.account() != null && handle.equalsIgnoreCase(item.account().handle()));
    }

    public boolean account(String handle) {
        return account(later(), handle);
    }

    public boolean topic(String topic) {
        return any(later(), item -> topic.equalsIgnoreCase(item.topic()));
    }

    void account(String handle, boolean given) {
        var path = "/follows/accounts/{}";
        (given ? engagement.put(path, handle) : engagement.delete(path, handle)).go();
    }

    void topic(String topic, boolean given) {
        var path = "/follows/topics/{}";
        (given ? engagement.put(path, topic) : engagement.delete(path, topic)).go();
    }

    private static boolean any(Later<Followed> asked, Predicate<Item> wanted) {
        return asked != null && asked.ifReachable().map(Followed::items).orElse(List.of()).stream().anyMatch(wanted);
    }

    public record Followed(List<Item> items) {}

    public record Item(Account account, String topic) {}
}
