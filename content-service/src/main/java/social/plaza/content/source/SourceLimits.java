package social.plaza.content.source;

import java.util.Map;

import jakarta.inject.Singleton;

import social.plaza.content.outbound.Asked;
import social.plaza.http.Limits;

@Singleton
class SourceLimits implements Limits {

    @Override
    public String of() {
        return "sources";
    }

    @Override
    public Map<String, Object> limits() {
        return Map.of("name", Map.of("min", 1, "max", NewFeedSource.MAX_NAME), "address",
                Map.of("max", NewFeedSource.MAX_ADDRESS), "everyMinutes",
                Map.of("min", FeedSource.MIN_MINUTES, "max", FeedSource.MAX_MINUTES), "bytes", Asked.MAX_BYTES,
                "firstItems", ImportingFeed.MAX_FIRST, "itemsPerRun", ImportingFeed.MAX_AT_ONCE, "picturesPerItem",
                EntryText.MAX_PICTURES, "excerpt", Map.of("max", ImportingItem.EXCERPT), "fetchesPerMinute", 1,
                "runsKeptDays", FeedRuns.KEPT.toDays());
    }
}
