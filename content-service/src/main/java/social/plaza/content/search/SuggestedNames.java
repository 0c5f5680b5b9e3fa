package social.plaza.content.search;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import social.plaza.content.search.Suggestions.Kind;
import social.plaza.content.search.Suggestions.Suggestion;

/** The topics and people among what is suggested, which nobody withholds: kept for a few seconds for whoever types the same. */
@ApplicationScoped
class SuggestedNames {

    private static final int MAX = 3;

    @Inject
    FoundNames names;

    @CacheResult(cacheName = "search-suggestions")
    List<Suggestion> of(@CacheKey String words) {
        return Stream.concat(
                names.topics(words, null, MAX).stream().filter(FoundNames.Topic::begins).map(SuggestedNames::of),
                names.people(words, null, MAX).stream().filter(FoundNames.Person::begins).map(SuggestedNames::of))
                .toList();
    }

    private static Suggestion of(FoundNames.Topic topic) {
        return new Suggestion(Kind.TOPIC, topic.topic(), "/t/" + topic.topic(), null, null, List.of());
    }

    private static Suggestion of(FoundNames.Person person) {
        return new Suggestion(Kind.ACCOUNT, person.account().displayName(), "/@" + person.account().handle(),
                person.account().handle(), null, List.of());
    }
}
