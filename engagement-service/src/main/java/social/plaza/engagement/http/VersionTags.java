package social.plaza.engagement.http;

import java.util.Arrays;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import social.plaza.http.ETags;
import social.plaza.http.MustSeeFirst;

/** Entity tags that tell a version, too: of what counts its changes, and shows differently as time passes. */
@RequestScoped
public class VersionTags extends ETags {

    /**
     * Answers a read of a thing that counts its changes, and shows differently as time passes. Its tag tells both: version and
     * content.
     */
    public Response read(Object content, long version) {
        byte[] body = bytes(content);
        return read(body, tag(body, version));
    }

    /** The tag of such a thing as it would be read. */
    public EntityTag of(Object content, long version) {
        return tag(bytes(content), version);
    }

    private static EntityTag tag(byte[] body, long version) {
        return new EntityTag(version + "-" + tag(body).getValue());
    }

    /**
     * Lets an edit through if the client has seen this version, whatever it showed at that moment.
     *
     * @throws MustSeeFirst 428 without {@code If-Match}, 412 with a stale one
     */
    public void mustMatch(long version) {
        String seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (seen == null) {
            throw MustSeeFirst.absent();
        }
        Pattern same = Pattern.compile("\\*|\"" + version + "(-[0-9a-f]+)?\"");
        if (Arrays.stream(seen.split(",")).map(String::strip).noneMatch(tag -> same.matcher(tag).matches())) {
            throw MustSeeFirst.stale();
        }
    }
}
