package social.plaza.web.syndication;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HexFormat;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import social.plaza.web.Plaza;
import social.plaza.web.layout.Pages;
import social.plaza.web.origin.Once;

/** Writes each feed once for all who ask for it, and sends it to nobody who has it already. */
@Singleton
class KeptFeeds {

    private static final long HEAVIEST = 32 << 20;
    private static final int REMEMBERED = 10_000;

    private final Syndicating syndicating;
    private final Clock clock;
    private final Pages pages;
    private final boolean open;
    private final Duration keptFor;
    private final Once<Kept> kept;
    /** Since when each feed has been what it is: rules and statements change it as much as new articles do. */
    private final Cache<String, Kept> last = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofDays(1)).build();

    KeptFeeds(Syndicating syndicating, Clock clock, Plaza plaza, Pages pages) {
        this.pages = pages;
        this.syndicating = syndicating;
        this.clock = clock;
        this.open = plaza.access() == Plaza.Access.PUBLIC;
        this.keptFor = plaza.pageKept();
        this.kept = new Once<>(keptFor, HEAVIEST, (key, feed) -> key.length() + feed.body.length);
    }

    /** @param typed how the address names the channel: whoever asks by another name than its own is sent there */
    Response answer(Channel channel, String typed, Asked asked) {
        var wanted = asked.of(channel);
        return typed.equals(channel.name())
                ? answer(wanted, asked.request)
                : pages.moved(URI.create(wanted.path()));
    }

    private Response answer(Wanted wanted, Request request) {
        var feed = open
                ? kept.get(wanted.path(), path -> made(wanted))
                : new Kept(syndicating.written(wanted), "", Instant.EPOCH);
        var type = wanted.format().type() + ";charset=UTF-8";
        if (!open) {
            return Response.ok(feed.body, type).header("Cache-Control", "private, no-store").build();
        }
        var tag = new EntityTag(feed.tag, true);
        var since = Date.from(feed.since);
        var unchanged = request.evaluatePreconditions(since, tag);
        return (unchanged == null ? Response.ok(feed.body, type) : unchanged).tag(tag).lastModified(since)
                .header("Cache-Control", "public, max-age=" + Math.max(1, keptFor.toSeconds())).build();
    }

    private Kept made(Wanted wanted) {
        // Before content is asked: what changes while it answers is no part of this, and must look newer.
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var body = syndicating.written(wanted);
        var tag = tag(body);
        var before = last.getIfPresent(wanted.path());
        var feed = new Kept(body, tag, before == null || !before.tag.equals(tag) ? now : before.since);
        last.put(wanted.path(), new Kept(new byte[0], tag, feed.since));
        return feed;
    }

    private static String tag(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Kept(byte[] body, String tag, Instant since) {}
}
