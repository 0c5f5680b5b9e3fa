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
 * @param check what is known of the link of its source, or null
 * @param kept the revision whose words these are, null where they are as they stand now
 */
public record ArticleHead(UUID id, int version, Article.State state, int revision, String language, List<String> topics,
        List<String> cashtags, List<String> hashtags, List<UUID> mentions, List<String> disclaimers, boolean aiAssisted,
        Source source,
        Instant scheduledFor, Instant publishedAt, Instant editedAt, Instant createdAt, AccountView author,
        List<Text> texts, Withheld withholding, Map<String, String> added, ArticleView.Note note, Integer kept,
        PictureView cover, SourceView.Check check) {

    /** @param by who translated it, if that was not the author */
    public record Text(String language, String title, String summary, boolean machine, String by) {}

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

    Text original() {
        return find(language);
    }

    List<String> languages() {
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
                        text.machine(), text.by())).toList(),
                withholding, added, note, kept.number(), then.cover(), null);
    }

    /** What it said at a revision, with what the rules looked at, and what stood beside it, at some moment then. */
    public ArticleHead asOf(Revisions.Kept kept, boolean certified, Map<String, String> added, ArticleView.Note note) {
        ArticleHead then = at(kept);
        return new ArticleHead(id, version, state, then.revision, then.language, then.topics, then.cashtags,
                then.hashtags, then.mentions, then.disclaimers, then.aiAssisted, then.source, null, publishedAt,
                then.editedAt, createdAt, author.certified(certified), then.texts, null, added, note, then.kept,
                then.cover, null);
    }

    private Text find(String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst().orElse(null);
    }
}
