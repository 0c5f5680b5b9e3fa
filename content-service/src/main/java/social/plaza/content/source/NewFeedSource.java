package social.plaza.content.source;

import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import okhttp3.HttpUrl;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import social.plaza.http.BadRequest;
import social.plaza.http.Characters;

/** A feed as an admin sets it up: a new one, or all that they may edit of one. */
@Schema(description = "A feed whose items the square publishes")
record NewFeedSource(
        @NotNull @Characters(min = 1, max = NewFeedSource.MAX_NAME, line = true) @Schema(description = "Stands at each of its articles as their source") String name,
        @NotNull @Characters(min = 1, max = NewFeedSource.MAX_ADDRESS, line = true) @Schema(description = "Of the feed (RSS or Atom), http or https, on the public internet") String address,
        @Schema(description = "Handle to publish as: your own (if absent), or that of an account which is made for feeds and nobody signs in as") String account,
        @Pattern(regexp = "THIRD_PARTY|SYNDICATED", message = "must be THIRD_PARTY or SYNDICATED") @Schema(description = "THIRD_PARTY (if absent) or SYNDICATED") String kind,
        @Characters(max = NewFeedSource.MAX_NAME, line = true) String licence,
        @Schema(description = "Whether the licence allows the whole text; else the beginning and the link (if absent)") Boolean fullText,
        @Schema(description = "Up to 5, of each of its articles") List<String> topics,
        @NotNull @Schema(description = "BCP 47 tag of the language that it is written in", examples = "en") String language,
        @Min(FeedSource.MIN_MINUTES) @Max(FeedSource.MAX_MINUTES) @Schema(description = "How often it is looked at; 60 if absent") Integer everyMinutes,
        @Schema(description = "Whether its items are published at once, or are drafts of the account's (if absent)") Boolean publish,
        @Schema(description = "Whether it is looked at only when an admin asks") Boolean paused) {

    static final int MAX_NAME = 200;
    static final int MAX_ADDRESS = 2000;

    private static final int HOURLY = 60;

    /** @throws BadRequest if the address is none */
    NewFeedSource canonical() {
        HttpUrl url = HttpUrl.parse(address.strip());
        if (url == null || !url.username().isEmpty() || !url.password().isEmpty()
                || url.toString().length() > MAX_ADDRESS) {
            throw new BadRequest("address", "must be an http or https link, without a name or password");
        }
        return new NewFeedSource(name.strip(), url.newBuilder().fragment(null).build().toString(),
                account == null || account.isBlank() ? null : account.strip().toLowerCase(Locale.ROOT),
                kind == null ? Source.Kind.THIRD_PARTY.name() : kind,
                licence == null || licence.isBlank() ? null : licence,
                Boolean.TRUE.equals(fullText), topics == null ? List.of() : lower(topics), language,
                everyMinutes == null ? HOURLY : everyMinutes, Boolean.TRUE.equals(publish),
                Boolean.TRUE.equals(paused));
    }

    private static List<String> lower(List<String> topics) {
        return topics.stream().map(topic -> topic == null ? "" : topic.toLowerCase(Locale.ROOT)).distinct().toList();
    }
}
