package social.plaza.content.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.content.account.AccountView;
import social.plaza.content.disclaimer.ArticleFacts;
import social.plaza.content.media.PictureView;
import social.plaza.content.source.Source;
import social.plaza.content.source.SourceView;

/**
 * All that is known of an article but its bodies, as it is read by one query.
 *
 * @param hashtags topics that its words name; it is listed under {@code topics} alone
 * @param withholding the statement by which it is withheld at this moment, or null
 * @param added disclaimers that moderators added: why, by key
 * @param note what moderators put beside it, or null
 * @param moderatedAt when moderators put something beside it last, took it away, or let readers see it again; null if they never did
 * @param check what is known of the link of its source, or null
 * @param kept the revision whose words these are, null where they are as they stand now
 * @param refusal why it is not published though it was to be, or null
 * @param redaction that these words were taken away for good, or null
 */
public record ArticleHead(UUID id, int version, Article.State state, int revision, String language, List<String> topics,
        List<String> cashtags, List<String> hashtags, List<UUID> mentions, List<String> disclaimers, boolean aiAssisted,
        Source source,
        Instant scheduledFor, Instant publishedAt, Instant editedAt, Instant createdAt, AccountView author,
        List<Text> texts, Withheld withholding, Map<String, String> added, ArticleView.Note note, Integer kept,
        PictureView cover, SourceView.Check check, Instant moderatedAt, Refusal refusal,
        Revisions.Redaction redaction) {

    /** As it stands, and as its author wants it. */
    public ArticleHead(UUID id, int version, Article.State state, int revision, String language, List<String> topics,
            List<String> cashtags, List<String> hashtags, List<UUID> mentions, List<String> disclaimers,
            boolean aiAssisted, Source source, Instant scheduledFor, Instant publishedAt, Instant editedAt,
            Instant createdAt, AccountView author, List<Text> texts, Withheld withholding, Map<String, String> added,
            ArticleView.Note note, Integer kept, PictureView cover) {
        this(id, version, state, revision, language, topics, cashtags, hashtags, mentions, disclaimers, aiAssisted,
                source, scheduledFor, publishedAt, editedAt, createdAt, author, texts, withholding, added, note, kept,
                cover, null, null, null, null);
    }

    /**
     * @param by who translated it, if that was not the author and no account is known; {@code byId} if one is
     * @param translator the account, null of what it said at a revision
     * @param derived whether the summary is made from the text
     * @param edition counts these words, and {@code of} tells which edition of the original they translate; null where that is not known
     */
    public record Text(String language, String title, String summary, boolean machine, String by, UUID byId,
            AccountView translator, Integer edition, Integer of, boolean derived) {

        /** The author's own words, of which nothing is kept yet. */
        static Text unkept(String language, String title, String summary) {
            return new Text(language, title, summary, false, null, null, null, null, null, false);
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
        return state == Article.State.PUBLISHED && withholding != null ? Article.State.WITHHELD : state;
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

    /** What rules look at, where it is shown in a language. */
    public ArticleFacts facts(String shown) {
        ArticleFacts own = new ArticleFacts(source.kind(), Stream.concat(topics.stream(), hashtags.stream()).toList(),
                language, !cashtags.isEmpty(), aiAssisted, false, false, author.handle(), author.certified(),
                disclaimers, added);
        return shown.equals(language) ? own : own.translated(shown, text(shown).machine());
    }

    /** What it said at a revision. State, address and author are those of today. */
    ArticleHead at(Revisions.Kept kept) {
        Snapshot then = kept.content();
        return new ArticleHead(id, version, state, kept.number(), then.language(), then.topics(), then.cashtags(),
                then.hashtags(), then.mentions(), then.disclaimers(), then.aiAssisted(), then.source(), null,
                publishedAt,
                kept.number() > 1 ? kept.at() : null, createdAt, author,
                then.texts().stream().map(text -> new Text(text.language(), text.title(), text.summary(),
                        text.machine(), text.by(), text.byId(), null, text.edition(), text.of(),
                        false)).toList(),
                withholding, added, note, kept.number(), then.cover(), null, moderatedAt, null, kept.redaction());
    }

    /** What it said at a revision, with what the rules looked at, and what stood beside it, at some moment then. */
    public ArticleHead asOf(Revisions.Kept kept, boolean certified, Map<String, String> added, ArticleView.Note note) {
        ArticleHead then = at(kept);
        return new ArticleHead(id, version, state, then.revision, then.language, then.topics, then.cashtags,
                then.hashtags, then.mentions, then.disclaimers, then.aiAssisted, then.source, null, publishedAt,
                then.editedAt, createdAt, author.certified(certified), then.texts, null, added, note, then.kept,
                then.cover, null, moderatedAt, null, kept.redaction());
    }

    private Text find(String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst().orElse(null);
    }
}
