package social.plaza.web.follow;

import jakarta.inject.Singleton;

import social.plaza.web.origin.Engagement;
import social.plaza.web.origin.Later;
import social.plaza.web.origin.Refused;

/** Who follows whom and what. */
@Singleton
public class Follows {

    private final Engagement engagement;

    Follows(Engagement engagement) {
        this.engagement = engagement;
    }

    /** How an account stands among others: asked at once, so that a page can ask for other things meanwhile. */
    public Later<Standing> account(String handle) {
        return engagement.get("/follows/accounts/{}", handle).later(Standing.class);
    }

    public Later<Standing> topic(String topic) {
        return engagement.get("/follows/topics/{}", topic).later(Standing.class);
    }

    public Later<Standing> cashtag(String tag) {
        return engagement.get("/follows/cashtags/{}", tag).later(Standing.class);
    }

    void account(String handle, boolean given) {
        put("/follows/accounts/{}", handle, given);
    }

    void topic(String topic, boolean given) {
        put("/follows/topics/{}", topic, given);
    }

    void cashtag(String tag, boolean given) {
        put("/follows/cashtags/{}", tag, given);
    }

    /** Nobody is known to follow while it cannot be asked. */
    public static Standing of(Later<Standing> asked) {
        try {
            return asked.ifReachable().orElse(Standing.UNKNOWN);
        } catch (Refused e) {
            return Standing.UNKNOWN;
        }
    }

    private void put(String path, String whom, boolean given) {
        (given ? engagement.put(path, whom) : engagement.delete(path, whom)).go();
    }

    /** @param following whether the visitor follows it; null for one who is not signed in */
    public record Standing(Boolean following, Long followers, Long followingCount) {

        static final Standing UNKNOWN = new Standing(false, null, null);

        public boolean isFollowed() {
            return Boolean.TRUE.equals(following);
        }
    }
}
