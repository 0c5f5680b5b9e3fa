package social.plaza.engagement.feed;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.cache.CacheResult;
import social.plaza.engagement.card.AccountCards;
import social.plaza.engagement.card.Reading;
import social.plaza.http.ETags;
import social.plaza.http.Page;

/** Answers with a page of a feed. */
@ApplicationScoped
class ReadingFeeds {

    @Inject
    Feeds feeds;

    @Inject
    FeedPages pages;

    @Inject
    HotPages hotPages;

    @Inject
    AccountCards accounts;

    @Inject
    ETags tags;

    @Inject
    Clock clock;

    /** What everyone gets alike who is not signed in: made once, by one of them, and kept for a second. */
    @CacheResult(cacheName = "anonymous-feeds")
    ETags.Prepared anonymously(FeedRequest request) {
        return tags.prepare(as(null, request));
    }

    /** @param viewer who reads, or null for someone who is not signed in */
    Page<FeedItem> as(UUID viewer, FeedRequest request) {
        Reading reading = new Reading(request.languages(), clock.instant());
        return request.kind() == FeedRequest.Kind.HOT
                ? hotPages.page(request.after(), request.limit(), reading, viewer)
                : pages.page(feed(request), request.after(), request.limit(), reading, viewer);
    }

    private Feed feed(FeedRequest request) {
        return switch (request.kind()) {
            case LATEST -> feeds.latest();
            case TOPIC -> feeds.topic(request.topic());
            case CASHTAG -> feeds.cashtag(request.cashtag());
            case ACCOUNT -> feeds.account(accounts.named(request.of()));
            case FOLLOWING -> feeds.following();
            case HOT -> throw new IllegalArgumentException("has pages of its own");
        };
    }
}
