package social.plaza.content.article;

import java.util.List;
import java.util.UUID;

import social.plaza.content.media.PictureView;
import social.plaza.content.source.Source;

/** All that an article said at one revision, in every language. */
record Snapshot(String language, List<String> topics, List<String> cashtags, List<String> hashtags,
        List<UUID> mentions, List<String> disclaimers, boolean aiAssisted, Source source, List<Text> texts,
        PictureView cover) {

    /** Older ones do not tell the hashtags, nor a cover. */
    Snapshot {
        hashtags = hashtags == null ? List.of() : hashtags;
    }

    /** @param by who translated it, if that was not the author */
    record Text(String language, String title, String summary, String body, String html, boolean machine, String by) {}

    Text text(String language) {
        return texts.stream().filter(text -> text.language().equals(language)).findFirst().orElseThrow();
    }
}
