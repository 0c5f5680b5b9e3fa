package social.plaza.web.reaction;

import java.util.List;

import social.plaza.web.reaction.Reactions.Reaction;
import social.plaza.web.reward.Support.Sum;

/** The action bar of an article. */
public record Bar(String id, String url, Counts counts, List<Sum> rewarded, Viewer viewer) {

    public static Bar of(String id, String url, Reaction found) {
        return new Bar(id, url, found.counts() == null ? new Counts(0, 0, 0, 0, 0, 0) : found.counts(),
                found.rewarded() == null ? List.of() : found.rewarded(),
                found.viewer() == null ? Viewer.NOBODY : found.viewer());
    }

    /** The author's handle, as it stands in the article's address. */
    public String author() {
        return url.startsWith("/@") ? url.substring(2).split("/", 2)[0] : "";
    }
}
