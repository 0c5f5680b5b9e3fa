package social.plaza.content.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a search may find, and how it shows what it has found: as every list does, with the disclaimers. */
@ApplicationScoped
public class FindableArticles {

    /** The condition on an article {@code a} that everyone may read it {@code :now}. */
    public static final String FINDABLE = "a.state = 'PUBLISHED' and " + Articles.NOT_WITHHELD;

    private static final Reader EVERYONE = new Reader(null, false);

    @Inject
    Articles articles;

    @Inject
    ShowingArticles showing;

    /**
     * In the language that it was found in, if it still is there, and without those that nobody may read any more.
     *
     * @param languages by the articles' ids, in the order of the list
     */
    public List<ArticleView> list(Map<UUID, String> languages) {
        if (languages.isEmpty()) {
            return List.of();
        }
        Map<UUID, ArticleHead> heads = articles
                .heads("where a.id in (:ids) and " + FINDABLE, Map.of("ids", new ArrayList<>(languages.keySet())),
                        EVERYONE, languages.size())
                .stream().collect(Collectors.toMap(ArticleHead::id, Function.identity()));
        return languages.entrySet().stream().filter(each -> heads.containsKey(each.getKey()))
                .map(each -> show(heads.get(each.getKey()), each.getValue())).toList();
    }

    private ArticleView show(ArticleHead head, String language) {
        return showing.show(head, head.languages().contains(language) ? language : head.language(),
                new Articles.Body(null, null));
    }
}
