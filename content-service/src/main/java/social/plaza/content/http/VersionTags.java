package social.plaza.content.http;

import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import social.plaza.http.ETags;
import social.plaza.http.MustSeeFirst;

/** Entity tags that tell a version, too: of what is read in several forms. */
@RequestScoped
public class VersionTags extends ETags {

    private static final Pattern SEEN_VERSION = Pattern.compile("(?<!W/)\"(\\d+)\\.[0-9a-f]+\"");

    /**
     * Answers a read of a thing that has a version and is read in several forms (languages, for one).
     *
     * @param version counts the changes of the thing itself; an edit may start from any form of it
     */
    public Response read(Object content, long version) {
        byte[] body = bytes(content);
        return read(body, ofVersion(body, version));
    }

    /** The tag of one form of a thing in this version. */
    public EntityTag ofVersion(Object content, long version) {
        return ofVersion(bytes(content), version);
    }

    private static EntityTag ofVersion(byte[] body, long version) {
        return new EntityTag(version + "." + tag(body).getValue());
    }

    /**
     * Lets an edit through only if the client has seen this version, in whatever form.
     *
     * @throws MustSeeFirst 428 without {@code If-Match}, 412 with a stale one
     */
    public void mustMatch(long version) {
        String seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (seen == null) {
            throw MustSeeFirst.absent();
        }
        if (!seen.strip().equals("*") && !SEEN_VERSION.matcher(seen).results()
                .anyMatch(each -> each.group(1).equals(Long.toString(version)))) {
            throw MustSeeFirst.stale();
        }
    }
}
