package social.plaza.content.article;

import java.util.List;
import java.util.UUID;

/**
 * What came of a body in Markdown.
 *
 * @param html safe to put into a page as it is
 * @param excerpt its beginning in plain words, for where there is no summary
 * @param cashtags in capitals, without the dollar sign
 * @param mentions the accounts that it names
 */
record Rendered(String html, String excerpt, List<String> cashtags, List<UUID> mentions) {

    /** Which rendering made it: goes up when the same body would come out differently, so that the stored can be made anew. */
    static final int RENDERER = 1;
}
