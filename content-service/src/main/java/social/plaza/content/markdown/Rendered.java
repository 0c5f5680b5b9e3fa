package social.plaza.content.markdown;

/**
 * What came of a body in Markdown.
 *
 * @param html safe to put into a page as it is
 * @param excerpt its beginning in plain words, for where there is no summary
 * @param named in it, and in what stands beside it
 */
public record Rendered(String html, String excerpt, Named named) {

    /** Which rendering made it: goes up when the same body would come out differently, so that the stored can be made anew. */
    public static final int RENDERER = 4;
}
