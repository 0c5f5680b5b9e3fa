package social.plaza.content.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import social.plaza.content.markdown.Named;
import social.plaza.content.media.PictureView;
import social.plaza.content.source.Source;

/** All that an article said at one revision, in every language. */
public record Snapshot(String language, List<String> topics, List<String> cashtags, List<String> hashtags,
        List<UUID> mentions, List<String> disclaimers, boolean aiAssisted, Source source, List<Text> texts,
        PictureView cover) {

    /** Older ones do not tell the hashtags, nor a cover. */
    public Snapshot {
        hashtags = hashtags == null ? List.of() : hashtags;
    }

    /**
     * @param by who translated it, if that was not the author; {@code byId} if they have an account
     * @param named in these words, people left out; older snapshots do not tell it, but the article names it
     * @param edition of these words, and {@code of} that of the original of which they are a translation; older snapshots tell neither
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Text(String language, String title, String summary, String body, String html, boolean machine,
            String by, UUID byId, Integer edition, Integer of, Named named) {

        int editionOrFirst() {
            return edition == null ? 1 : edition;
        }

        private Text head() {
            return new Text(language, title, summary, null, null, machine, by, byId, edition, of, named);
        }
    }

    /** The same without its bodies: what lists show, and the rules look at. */
    Snapshot head() {
        return new Snapshot(language, topics, cashtags, hashtags, mentions, disclaimers, aiAssisted, source,
                texts.stream().map(Text::head).toList(), cover);
    }

    ArticleHead.Tagged tagged() {
        return new ArticleHead.Tagged(topics, cashtags, hashtags, mentions);
    }

    /** The author's own words. */
    public Text original() {
        return text(language);
    }

    Text text(String language) {
        return find(language).orElseThrow();
    }

    Optional<Text> find(String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst();
    }
}
