package social.plaza.content.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.ToIntFunction;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import social.plaza.content.markdown.Named;

/** An article's words: the author's own, what these name, and their translations. */
@Embeddable
class ArticleTexts {

    static final int MAX_TRANSLATIONS = 50;

    private String language;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "language")
    private Map<String, ArticleText> texts = new HashMap<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> cashtags = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> hashtags = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "uuid[]")
    private List<UUID> mentions = new ArrayList<>();

    /**
     * Replaces the author's own, which may then be in another language.
     *
     * @param editions how many there were in a language, as far as readers have seen
     */
    void write(Article article, Words words, ToIntFunction<String> editions) {
        // Asked before anything moves: what is out of its place is gone when the database is asked.
        int before = words.language().equals(language) ? 0 : editions.applyAsInt(words.language());
        ArticleText own = texts.remove(language);
        if (texts.containsKey(words.language())) {
            throw new LanguageTaken(words.language());
        }
        if (own == null) {
            own = new ArticleText(article, words);
        }
        own.say(words);
        own.countOnFrom(before);
        language = words.language();
        texts.put(language, own);
        gather();
    }

    /** @throws NotYourTranslation if these words are the author's, or another translator's */
    void mustBeReplaceableBy(UUID translator, String language) {
        ArticleText text = texts.get(language);
        if (text != null && !language.equals(this.language) && !text.mayBeReplacedBy(translator)) {
            throw new NotYourTranslation();
        }
    }

    /** @return whether that changed anything */
    boolean translate(Article article, Words sent, ToIntFunction<String> editions) {
        if (sent.language().equals(language)) {
            throw new LanguageTaken(language);
        }
        ArticleText text = texts.get(sent.language());
        Words words = (text == null ? sent : text.credited(sent)).named();
        if (text != null && text.says(words)) {
            return false;
        }
        if (text != null) {
            text.say(words);
        } else {
            add(new ArticleText(article, words), editions);
        }
        gather();
        return true;
    }

    private void add(ArticleText text, ToIntFunction<String> editions) {
        if (texts.size() > MAX_TRANSLATIONS) {
            throw new TooManyTranslations();
        }
        text.countOnFrom(editions.applyAsInt(text.language()));
        texts.put(text.language(), text);
    }

    /** The version of the article with which its words in a language came; nothing if there are none. */
    OptionalInt cameWith(String language) {
        ArticleText text = texts.get(language);
        return text == null ? OptionalInt.empty() : OptionalInt.of(text.cameWith());
    }

    /** @return whether there was one */
    boolean dropTranslation(String language) {
        if (language.equals(this.language)) {
            throw new OriginalStays();
        }
        boolean was = texts.remove(language) != null;
        gather();
        return was;
    }

    /** What the author's own words name is the article's. A translation adds nothing: whoever translates does not decide where it is listed, or whom it calls. */
    private void gather() {
        Named named = own().named();
        cashtags = new ArrayList<>(named.cashtags());
        hashtags = new ArrayList<>(named.hashtags());
        mentions = new ArrayList<>(named.mentions());
    }

    /** @throws NothingToPublish if there is none in one of its languages */
    void mustSay() {
        if (!say()) {
            throw new NothingToPublish();
        }
    }

    boolean say() {
        return texts.values().stream().noneMatch(text -> text.body().isBlank());
    }

    ArticleText own() {
        return texts.get(language);
    }

    List<Snapshot.Text> snapshots() {
        return texts.values().stream().map(ArticleText::snapshot).toList();
    }

    Named named() {
        return new Named(List.copyOf(cashtags), List.copyOf(hashtags), List.copyOf(mentions));
    }
}
