package social.plaza.content.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import social.plaza.content.markdown.Named;
import social.plaza.content.markdown.Rendered;
import social.plaza.content.media.Picture;
import social.plaza.content.media.PictureUses;
import social.plaza.content.source.Source;

/** What someone publishes on the square. Each change of a published one makes a revision, and revisions never change. */
@Entity
public class Article {

    /** How far an article has come. Whether one that is published is withheld is told by the statement and the clock. */
    @Schema(name = "ArticleState")
    public enum State {
        DRAFT, SCHEDULED, PUBLISHED, WITHHELD, DELETED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private int revision;
    private boolean unrevised = true;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> topics = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> disclaimers = new ArrayList<>();

    private boolean aiAssisted;

    @Embedded
    private Source source;

    @ManyToOne(fetch = FetchType.LAZY)
    private Picture cover;

    private String coverAlt;

    @Enumerated(EnumType.STRING)
    private Refusal.Reason refusedReason;

    private Instant refusedAt;
    private Instant scheduledFor;
    private Instant publishedAt;
    private Instant editedAt;
    private Instant createdAt;
    private Instant changedAt;

    @Embedded
    private ArticleTexts texts = new ArticleTexts();

    protected Article() {}

    Article(UUID authorId, NewArticle article, Rendered rendered, Instant now) {
        this.authorId = authorId;
        this.createdAt = now;
        take(article, rendered, language -> 0);
    }

    /** Replaces all that its author may edit. @param editions how many of its words readers have seen in a language */
    void edit(NewArticle article, Rendered rendered, ToIntFunction<String> editions, Instant now) {
        if (article.equals(editable())) {
            return;
        }
        take(article, rendered, editions);
        changed(now);
    }

    private void take(NewArticle article, Rendered rendered, ToIntFunction<String> editions) {
        texts.write(this, Words.of(article, rendered), editions);
        if (isBoundForPublic()) {
            texts.mustSay();
        }
        topics = new ArrayList<>(article.topics());
        disclaimers = new ArrayList<>(article.disclaimers());
        aiAssisted = article.aiAssisted();
        source = article.source();
    }

    /** Shows a picture at its head, or none; told together with an edit, which makes the revision. */
    void show(Picture picture, String alt) {
        cover = picture;
        coverAlt = alt;
    }

    /** The addresses of all pictures that it shows. */
    List<String> pictures() {
        return Stream.concat(Stream.ofNullable(cover).map(Picture::url),
                texts.snapshots().stream().flatMap(text -> PictureUses.in(text.html()))).distinct().toList();
    }

    /** The edition of its author's own words: how often they were other words, and one. */
    int edition() {
        return texts.own().edition();
    }

    /** @throws NotYourTranslation if its words in this language are the author's, or another translator's */
    public void mustBeReplaceableBy(UUID translator, String language) {
        texts.mustBeReplaceableBy(translator, language);
    }

    /** The version of it with which its words in a language came; nothing if there are none. */
    public OptionalInt cameWith(String language) {
        return texts.cameWith(language);
    }

    /** Says the same in another language. @param editions how many of its words readers have seen in a language */
    void translate(Words words, ToIntFunction<String> editions, Instant now) {
        if (texts.translate(this, words, editions)) {
            if (isBoundForPublic()) {
                texts.mustSay();
            }
            changed(now);
        }
    }

    void dropTranslation(String language, Instant now) {
        if (texts.dropTranslation(language)) {
            changed(now);
        }
    }

    private void changed(Instant now) {
        unrevised = true;
        touch(now);
        if (state == State.PUBLISHED) {
            revise(now);
        }
    }

    private void revise(Instant now) {
        revision++;
        unrevised = false;
        editedAt = revision > 1 ? now : null;
    }

    /** From now on everyone may read it. It keeps the time of its first publication. */
    void publish(Instant now) {
        texts.mustSay();
        state = State.PUBLISHED;
        scheduledFor = null;
        refused(null, null);
        if (unrevised) {
            revise(now);
        }
        publishedAt = Objects.requireNonNullElse(publishedAt, now);
    }

    /** Will be published at a moment to come. */
    void schedule(Instant at) {
        if (state == State.PUBLISHED) {
            throw new AlreadyPublished();
        }
        texts.mustSay();
        state = State.SCHEDULED;
        scheduledFor = at;
        refused(null, null);
    }

    /** Its time came, and it could not be published: a draft again, which says why. */
    void refuse(Refusal.Reason why, Instant now) {
        withdraw();
        refused(why, now);
    }

    private void refused(Refusal.Reason why, Instant now) {
        refusedReason = why;
        refusedAt = now;
    }

    /** What it said last was taken away for good: it is its author's draft, and comes before readers as another revision or not at all. */
    void unsay() {
        withdraw();
        unrevised = true;
    }

    /** Back to a draft, which only its author reads. */
    void withdraw() {
        state = State.DRAFT;
        scheduledFor = null;
    }

    /** Gone for good; what remains is that it was there. */
    void delete() {
        state = State.DELETED;
        scheduledFor = null;
    }

    /** Something that readers see of it has changed, though none of its words: who saw it before has not seen this. */
    public void touch(Instant now) {
        changedAt = now;
    }

    NewArticle editable() {
        ArticleText own = texts.own();
        return new NewArticle(own.language(), own.title(), own.summary(), own.body(), List.copyOf(topics), source,
                List.copyOf(disclaimers), aiAssisted, cover == null ? null : cover.id(), coverAlt);
    }

    Snapshot snapshot() {
        Named named = texts.named();
        return new Snapshot(texts.own().language(), topics, named.cashtags(), named.hashtags(), named.mentions(),
                disclaimers, aiAssisted, source, texts.snapshots(),
                cover == null ? null : cover.view().saying(coverAlt));
    }

    boolean says() {
        return texts.say();
    }

    public boolean isPublic() {
        return state == State.PUBLISHED;
    }

    /** Published now, or as soon as its time comes without its author doing any more. */
    public boolean isBoundForPublic() {
        return state == State.PUBLISHED || state == State.SCHEDULED;
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    public UUID authorId() {
        return authorId;
    }

    State state() {
        return state;
    }

    int revision() {
        return revision;
    }

    List<String> disclaimers() {
        return List.copyOf(disclaimers);
    }

    List<String> topics() {
        return List.copyOf(topics);
    }

    List<String> cashtags() {
        return texts.named().cashtags();
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
