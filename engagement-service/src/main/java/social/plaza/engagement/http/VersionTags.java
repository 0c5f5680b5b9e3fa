package social.plaza.engagement.http;

import java.util.Arrays;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;

import social.plaza.http.ETags;
import social.plaza.http.MustSeeFirst;

/** Entity tags, and which of them tell a version: those that a read has had, and the bare version. */
@RequestScoped
public class VersionTags extends ETags {

    /**
     * Lets an edit through if the client has seen this version, whatever it showed at that moment.
     *
     * @throws MustSeeFirst 428 without {@code If-Match}, 412 with a stale one
     */
    public void mustMatch(long version) {
        Pattern same = Pattern.compile("\\*|\"" + version + "(-[0-9a-f]+)?\"");
        if (Arrays.stream(seen().split(",")).map(String::strip).noneMatch(tag -> same.matcher(tag).matches())) {
            throw MustSeeFirst.stale();
        }
    }
}
