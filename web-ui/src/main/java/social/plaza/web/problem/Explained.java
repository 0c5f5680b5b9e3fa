package social.plaza.web.problem;

/**
 * A kind of problem in plain words.
 *
 * @param status the usual HTTP status
 * @param text what it means, and what to do about it
 */
public record Explained(String slug, int status, String title, String text) {}
