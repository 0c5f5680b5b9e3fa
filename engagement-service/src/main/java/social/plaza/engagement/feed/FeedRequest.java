package social.plaza.engagement.feed;

import java.util.List;

import social.plaza.engagement.follow.Cashtag;
import social.plaza.engagement.follow.Topic;

/**
 * Which page of which feed, as whom: all that an answer to someone who is not signed in depends on.
 *
 * @param of the topic, the cash tag or the handle, null where there is one feed of the kind
 * @param after the cursor, null for the first page
 */
record FeedRequest(Kind kind, String of, String after, int limit, List<String> languages) {

    enum Kind {
        LATEST, HOT, FOLLOWING, TOPIC, CASHTAG, ACCOUNT
    }

    Topic topic() {
        return Topic.called(of);
    }

    Cashtag cashtag() {
        return Cashtag.called(of);
    }
}
