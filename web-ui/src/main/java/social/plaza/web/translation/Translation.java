package social.plaza.web.translation;

/**
 * A translation of an article, in the list of them.
 *
 * @param summary null where it is made from the text
 * @param by name of who made it; null if the author did, or a machine
 * @param stale whether the original has moved on since
 * @param ofRevision the last revision of the article in which the original was what was translated; null if that is not known
 */
public record Translation(String language, String title, String summary, String by, Person translator, boolean machine,
        int edition,
        boolean stale, Integer ofRevision) {

    public record Person(String id, String handle, String displayName) {}
}
