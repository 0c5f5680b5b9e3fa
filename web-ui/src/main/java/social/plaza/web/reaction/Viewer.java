package social.plaza.web.reaction;

/** What the one who looks has done with an article. */
public record Viewer(boolean liked, boolean reposted, boolean bookmarked, boolean rewarded) {

    static final Viewer NOBODY = new Viewer(false, false, false, false);
}
