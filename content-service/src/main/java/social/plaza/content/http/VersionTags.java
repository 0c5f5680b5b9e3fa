package social.plaza.content.http;

import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;

import social.plaza.http.ETags;
import social.plaza.http.MustSeeFirst;

/** Entity tags, and which of them tell a version: those that a read has had, alone. */
@RequestScoped
public class VersionTags extends ETags {

    private static final Pattern SEEN_VERSION = Pattern.compile("(?<!W/)\"(\\d+)-[0-9a-f]+\"");

    /**
     * Lets an edit through only if the client has seen this version, in whatever form.
     *
     * @throws MustSeeFirst 428 without {@code If-Match}, 412 with a stale one
     */
    public void mustMatch(long version) {
        String seen = seen();
        if (!seen.strip().equals("*") && !SEEN_VERSION.matcher(seen).results()
                .anyMatch(each -> each.group(1).equals(Long.toString(version)))) {
            throw MustSeeFirst.stale();
        }
    }
}
