package social.plaza.web.syndication;

import java.time.Instant;
import java.util.List;

/**
 * A feed before it is written in a format. All addresses are absolute.
 *
 * @param id stays the same on every page of it
 * @param next null on the last page
 */
record Feed(String id, String title, String description, String language, String home, String self, String next,
        String icon, Instant updated, List<Entry> entries) {}
