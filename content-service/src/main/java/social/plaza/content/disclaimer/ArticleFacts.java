package social.plaza.content.disclaimer;

import java.util.Collection;
import java.util.Map;

import social.plaza.content.source.Source;

/**
 * All of an article, as it is shown, that rules look at.
 *
 * @param topics that it is listed under, and that its words name
 * @param language of the words that are shown
 * @param cashtags whether there is a cash tag in it, in whichever language
 * @param machineTranslated whether a machine made these words from the author's
 * @param author handle
 * @param chosen keys of the disclaimers that its author added
 * @param added those that moderators added: why, by key
 */
public record ArticleFacts(Source.Kind source, Collection<String> topics, String language, boolean cashtags,
        boolean aiAssisted, boolean translated, boolean machineTranslated, String author, boolean authorCertified,
        Collection<String> chosen, Map<String, String> added) {}
