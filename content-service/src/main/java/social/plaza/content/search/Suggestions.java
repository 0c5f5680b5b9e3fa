package social.plaza.content.search;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.article.FindableArticles;
import social.plaza.content.disclaimer.AppliedDisclaimer;

/** What someone may be about to look for, while they type. Titles are looked up each time: what is withheld is gone from here at once. */
@ApplicationScoped
class Suggestions {

    /** What a suggestion leads to. */
    @Schema(name = "SuggestionKind")
    enum Kind {
        TOPIC, ACCOUNT, ARTICLE
    }

    /**
     * Where it may go on.
     *
     * @param text to show
     * @param url path of its page
     * @param handle of a person
     * @param language of an article's title
     * @param disclaimers keys of those that the article carries
     */
    @Schema(name = "SearchSuggestion", description = "A topic, a person or an article that begins so")
    record Suggestion(Kind kind, String text, String url, @Schema(nullable = true) String handle,
            @Schema(nullable = true) String language, List<String> disclaimers) {}

    static final int MAX = 8;

    @Inject
    SuggestedNames names;

    @Inject
    FoundArticles articles;

    @Inject
    FindableArticles findable;

    @Inject
    Searching searching;

    @Inject
    Clock clock;

    List<Suggestion> of(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return searching.within(
                () -> Stream.concat(names.of(words).stream(), titles(words)).limit(MAX).toList());
    }

    private Stream<Suggestion> titles(String words) {
        return findable.list(Searching.languages(articles.beginning(words, clock.instant(), MAX))).stream()
                .map(article -> new Suggestion(Kind.ARTICLE, article.title(), article.url(), null, article.language(),
                        article.disclaimers().stream().map(AppliedDisclaimer::key).toList()));
    }
}
