package social.plaza.content.article;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import social.plaza.content.http.ReaderLanguages;

/** Shows the articles of a list whole, with their texts, which are asked for all at once. */
@ApplicationScoped
class ListingTexts {

    @Inject
    ShowingArticles showing;

    @Inject
    Bodies bodies;

    @Inject
    ReaderLanguages languages;

    List<ArticleView> whole(List<ArticleHead> heads) {
        Map<UUID, String> shown = heads.stream().collect(Collectors.toMap(ArticleHead::id, this::language));
        Map<UUID, Articles.Body> texts = bodies.of(shown);
        return heads.stream().map(head -> showing.show(head, shown.get(head.id()),
                texts.getOrDefault(head.id(), Bodies.GONE))).toList();
    }

    private String language(ArticleHead head) {
        return languages.choose(head.languages()).orElse(head.language());
    }
}
