package social.plaza.web.disclaimer;

/**
 * A disclaimer as it travels with an article wherever that goes: to feeds, cards, and previews of links.
 *
 * @param label in a few words; {@code text} what it says, in its own language
 * @param url absolute address of the page with the full words
 * @param because rule, author or moderator: who demands it
 */
public record Notice(String key, int version, String label, String text, String language, String url,
        String because) {}
