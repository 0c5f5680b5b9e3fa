package social.plaza.content.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.account.AccountView;
import social.plaza.content.disclaimer.ArticleFacts;
import social.plaza.content.markdown.Named;
import social.plaza.content.media.PictureView;
import social.plaza.content.source.Source;
import social.plaza.content.source.SourceView;

/**
 * All that is known of an article but its bodies, as it is read by one query.
 *
 * @param tagged what it is listed under, and whom it names
 * @param moderated what moderators put beside it, or did with it
 * @param check what is known of the link of its source, or null
 * @param kept the revision whose words these are, null where they are as they stand now
 * @param refusal why it is not published though it was to be, or null
 * @param redaction that these words were taken away for good, or null
 */
public record ArticleHead(UUID id, int version, Article.State state, int revision, String language, Tagged tagged,
        List<String> disclaimers, boolean aiAssisted, Source source, Times times, AccountView author, List<Text> texts,
        Moderated moderated, Integer kept, PictureView cover, SourceView.Check check, Refusal refusal,
        Revisions.Redaction redaction) {

    /** What nobody has published, checked or refused. */
    static ArticleHead unkept(String language, Tagged tagged, List<String> disclaimers, boolean aiAssisted,
            Source source, AccountView author, Text text, PictureView cover) {
        return new ArticleHead(null, 0, Article.State.DRAFT, 0, language, tagged, disclaimers, aiAssisted, source,
                Times.NONE, author, List.of(text), Moderated.NOT, null, cover, null, null, null);
    }

    /** @param hashtags topics that its words name; it is listed under {@code topics} alone */
    public record Tagged(List<String> topics, List<String> cashtags, List<String> hashtags, List<UUID> mentions) {

        static Tagged of(List<String> topics, Named named) {
            return new Tagged(topics, named.cashtags(), named.hashtags(), named.mentions());
        }
    }

    /** Each null if that did not come, or will not. */
    public record Times(Instant scheduledFor, Instant publishedAt, Instant editedAt, Instant createdAt) {

        static final Times NONE = new Times(null, null, null, null);

        private Times editedAt(Instant then) {
            return new Times(null, publishedAt, then, createdAt);
        }
    }

    /**
     * @param withholding the statement by which it is withheld at this moment, or null
     * @param added disclaimers that moderators added: why, by key
     * @param note what stands beside it, or null
     * @param at when they put something beside it last, took it away, or let readers see it again; null if they never did
     */
    public record Moderated(Withheld withholding, Map<String, String> added, ArticleView.Note note, Instant at) {

        static final Moderated NOT = new Moderated(null, Map.of(), null, null);
    }

    /**
     * @param by who translated it, if that was not the author and no account is known; {@code byId} if one is
     * @param translator the account, null of what it said at a revision
     * @param derived whether the summary is made from the text
     * @param named in these words, people left out: a translation carries what rules demand for that, though it is listed nowhere for it
     * @param engine what translated it when a reader wished for it, and {@code at} when; null of what people wrote
     * @param edition counts these words, and {@code of} tells which edition of the original they translate; null where that is not known
     */
    public record Text(String language, String title, String summary, boolean machine, String by, UUID byId,
            AccountView translator, Integer edition, Integer of, boolean derived, Named named, String engine,
            Instant at) {

        public Text {
            named = named == null ? Named.NOTHING : named;
        }

        /** The author's own words, of which nothing is kept yet. */
        static Text unkept(String language, String title, String summary) {
            return new Text(language, title, summary, false, null, null, null, null, null, false, null, null, null);
        }

        /** What a machine made of an edition. */
        public static Text byMachine(String language, String title, String summary, int of, String engine, Instant at) {
            return new Text(language, title, summary, true, null, null, null, null, of, false, null, engine, at);
        }

        private static Text kept(Snapshot.Text text) {
            return new Text(text.language(), text.title(), text.summary(), text.machine(), text.by(), text.byId(), null,
                    text.edition(), text.of(), false, text.named(), null, null);
        }
    }

    /** A moderator's statement of reasons, as the author reads it. */
    public record Withheld(String rule, String facts, String reason, Instant at,
            @Schema(nullable = true) Instant until) {}

    /** What its address ends in; null while it has none. */
    String slug() {
        return id == null ? null : Slug.of(original().title(), id);
    }

    /** Of its page; null while it has none. */
    String path() {
        return id == null ? null : "/@" + author.handle() + "/" + slug();
    }

    /** As it is at this moment. */
    Article.State standing() {
        return state == Article.State.PUBLISHED && moderated.withholding() != null ? Article.State.WITHHELD : state;
    }

    /** Whether everyone may read it at this moment. */
    public boolean isPublic() {
        return standing() == Article.State.PUBLISHED;
    }

    /** The words in a language, or else in its own. */
    public Text text(String language) {
        return find(language) == null ? find(this.language) : find(language);
    }

    /** Whether the original has moved on since these words were made of it. */
    public boolean isStale(Text text) {
        return text.of() != null && original().edition() != null && text.of() < original().edition();
    }

    public Text original() {
        return find(language);
    }

    public List<String> languages() {
        return texts.stream().map(Text::language).toList();
    }

    /** Those of them in which only a machine says it. */
    List<String> machineLanguages() {
        return texts.stream().filter(Text::machine).map(Text::language).toList();
    }

    /** What rules look at, where it is shown in a language. */
    public ArticleFacts facts(String shown) {
        ArticleFacts own = new ArticleFacts(source.kind(),
                Stream.concat(tagged.topics().stream(), tagged.hashtags().stream()).toList(), language,
                !tagged.cashtags().isEmpty(), aiAssisted, false, false, author.handle(), author.certified(),
                disclaimers, moderated.added());
        return shown.equals(language)
                ? own
                : own.naming(text(shown).named()).translated(shown, text(shown).machine());
    }

    /** What it said at a revision. State, address and author are those of today. */
    ArticleHead at(Revisions.Kept kept) {
        return at(kept, author, moderated);
    }

    /** What it said at a revision, with what the rules looked at, and what stood beside it, at some moment then. */
    public ArticleHead asOf(Revisions.Kept kept, boolean certified, Map<String, String> added, ArticleView.Note note,
            List<Text> byMachine) {
        return at(kept, author.certified(certified), new Moderated(null, added, note, moderated.at())).with(byMachine);
    }

    /** Of the present words, and where no person has translated. */
    private ArticleHead with(List<Text> byMachine) {
        int edition = original() == null || original().edition() == null ? 1 : original().edition();
        List<Text> all = Stream.concat(texts.stream(),
                byMachine.stream().filter(text -> text.of() == edition && find(text.language()) == null)).toList();
        return new ArticleHead(id, version, state, revision, language, tagged, disclaimers, aiAssisted, source, times,
                author, all, moderated, kept, cover, check, refusal, redaction);
    }

    private ArticleHead at(Revisions.Kept kept, AccountView author, Moderated moderated) {
        Snapshot then = kept.content();
        return new ArticleHead(id, version, state, kept.number(), then.language(), then.tagged(), then.disclaimers(),
                then.aiAssisted(), then.source(), times.editedAt(kept.number() > 1 ? kept.at() : null), author,
                then.texts().stream().map(Text::kept).toList(), moderated, kept.number(), then.cover(), null, null,
                kept.redaction());
    }

    public List<String> topics() {
        return tagged.topics();
    }

    public Instant publishedAt() {
        return times.publishedAt();
    }

    public ArticleView.Note note() {
        return moderated.note();
    }

    private Text find(String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst().orElse(null);
    }
}
