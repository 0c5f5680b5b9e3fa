package social.plaza.web.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around lists of articles. */
@MessageBundle("feed")
public interface FeedWords {

    @Message("Hot")
    String hot();

    @Message("Latest")
    String latest();

    @Message("Following")
    String following();

    @Message("Lists")
    String lists();

    @Message("Pinned")
    String pinned();

    @Message("Pinned until {time}")
    String pinnedUntil(String time);

    @Message("{name} reposted")
    String reposted(String name);

    @Message("You follow {name}")
    String followed(String name);

    @Message("{#if n == 1}1 like{#else}{n} likes{/if}")
    String likes(long n);

    @Message("{#if n == 1}1 comment{#else}{n} comments{/if}")
    String comments(long n);

    @Message("{#if n == 1}1 repost{#else}{n} reposts{/if}")
    String reposts(long n);

    @Message("{#if n == 1}1 reward{#else}{n} rewards{/if}")
    String rewards(long n);

    @Message("Nobody has written anything yet.")
    String emptySquare();

    @Message("What those you follow publish comes here. Find somebody on the square.")
    String emptyFollowing();

    @Message("Nothing about #{topic} yet.")
    String emptyTopic(String topic);

    @Message("{name} has not published anything yet.")
    String emptyProfile(String name);

    @Message("You have no bookmarks. Keep an article with the ribbon under it.")
    String emptyBookmarks();

    @Message("Write the first article")
    String writeFirst();

    @Message("{#if n == 1}1 follower{#else}{said} followers{/if}")
    String followers(long n, String said);

    @Message("Reactions and pins cannot be shown at the moment. These are the latest articles.")
    String bare();
}
