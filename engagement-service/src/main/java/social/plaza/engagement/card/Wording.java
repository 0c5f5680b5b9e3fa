package social.plaza.engagement.card;

import java.util.List;

/**
 * What an article is called in one language.
 *
 * @param disclaimers what applies where these words are shown, beyond what applies to the article
 */
record Wording(String language, String title, String summary, List<Disclaimed> disclaimers) {

    Wording {
        disclaimers = disclaimers == null ? List.of() : disclaimers;
    }
}
