package social.plaza.content.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** Tells where in what was found the words stand, by the same rules by which it was found: two questions for a whole page. */
@ApplicationScoped
class FoundWords {

    private record Text(UUID id, String language, Passage title, Passage summary, Passage body) {}

    private static final Pattern BLOCK = Pattern
            .compile("<(?:/?(?:p|h[2-6]|li|tr|pre|blockquote|table)|br|hr)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot));");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"");
    /** Prefixes that belong to other words are written on to them: there, any word may be a form of another. */
    private static final Set<String> PREFIXING = Set.of("ar", "he", "fa", "id");

    @Inject
    Session session;

    Map<UUID, List<Snippet>> snippets(List<FoundArticles.Hit> hits, Question question) {
        if (hits.isEmpty()) {
            return Map.of();
        }
        List<Text> texts = texts(hits.stream().map(FoundArticles.Hit::text).toList());
        Map<String, Set<String>> found = found(texts, question);
        return texts.stream().collect(Collectors.toMap(Text::id, text -> snippets(text, found.get(text.language()))));
    }

    private static List<Snippet> snippets(Text text, Set<String> hits) {
        List<Snippet> snippets = new ArrayList<>();
        add(snippets, Snippet.Field.TITLE, text, text.title().whole(hits));
        add(snippets, Snippet.Field.BODY, text, text.body().best(hits));
        if (snippets.stream().noneMatch(snippet -> snippet.field() == Snippet.Field.BODY)) {
            add(snippets, Snippet.Field.SUMMARY, text, text.summary().best(hits));
        }
        return List.copyOf(snippets);
    }

    private static void add(List<Snippet> snippets, Snippet.Field field, Text text, List<Snippet.Part> parts) {
        if (parts != null) {
            snippets.add(new Snippet(field, text.language(), parts));
        }
    }

    private List<Text> texts(Collection<UUID> ids) {
        return session.createNativeQuery("""
                select id, language, title, coalesce(summary, ''), html from article_text where id in (:ids)""",
                Tuple.class).setParameterList("ids", ids).getResultStream()
                .map(row -> new Text(row.get(0, UUID.class), row.get(1, String.class),
                        new Passage(row.get(2, String.class)), new Passage(row.get(3, String.class)),
                        new Passage(plain(row.get(4, String.class)))))
                .toList();
    }

    /** As a reader sees it: what looks like markup afterwards is text. */
    static String plain(String html) {
        String text = TAG.matcher(BLOCK.matcher(html).replaceAll(" ")).replaceAll("");
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(sign(entity)))
                .replaceAll("\\s+", " ").strip();
    }

    private static String sign(MatchResult entity) {
        if (entity.group(3) != null) {
            return NAMED.get(entity.group(3));
        }
        int point = entity.group(1) != null
                ? Integer.parseInt(entity.group(1))
                : Integer.parseInt(entity.group(2), 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }

    /** By language, which words of these texts are forms of words that were asked for. */
    private Map<String, Set<String>> found(List<Text> texts, Question question) {
        Map<String, Set<String>> found = new HashMap<>();
        List<String> words = new ArrayList<>();
        List<String> languages = new ArrayList<>();
        Set<String> beginnings = Stream.of(question.plain().split(" ")).map(FoundWords::beginning)
                .collect(Collectors.toSet());
        texts.stream().collect(Collectors.groupingBy(Text::language)).forEach((language, those) -> {
            found.put(language, new HashSet<>());
            those.stream().flatMap(FoundWords::words).distinct()
                    .filter(word -> PREFIXING.contains(language.split("-")[0]) || beginnings.contains(beginning(word)))
                    .forEach(word -> {
                        words.add(word);
                        languages.add(language);
                    });
        });
        ask(words, languages, question)
                .forEach(row -> found.get(row.get(1, String.class)).add(row.get(0, String.class)));
        return found;
    }

    private static Stream<String> words(Text text) {
        return Stream.of(text.title(), text.summary(), text.body()).flatMap(Passage::words);
    }

    private static String beginning(String word) {
        String folded = Passage.folded(word);
        return folded.isEmpty() ? "" : folded.substring(0, folded.offsetByCodePoints(0, 1));
    }

    private List<Tuple> ask(List<String> words, List<String> languages, Question question) {
        return session.createNativeQuery("""
                select word, language from (select word, language, search_stemming(language) as stemming
                    from unnest(cast(:words as text[]), cast(:languages as text[])) as given (word, language)) given
                where to_tsvector(stemming, search_fold(word))
                    @@ websearch_to_tsquery(stemming, lower(unaccent(:any) collate pg_c_utf8))""", Tuple.class)
                .setParameter("words", words.toArray(String[]::new))
                .setParameter("languages", languages.toArray(String[]::new)).setParameter("any", question.any())
                .getResultList();
    }
}
