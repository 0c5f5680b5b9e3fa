package social.plaza.content.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import okhttp3.HttpUrl;

/** From the bytes of RSS or Atom to the items in them, the newest first. */
final class ReadingFeed {

    /** Neither RSS nor Atom, or with a document type: what it declares could be a file of this machine, or without end. */
    static class NotAFeed extends Exception {

        NotAFeed(Exception cause) {
            super(cause);
        }
    }

    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final int MAX_NAME = 200;
    private static final int MAX_TITLE = 500;

    /** RSS wants an address there, with the name in brackets. */
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");

    private ReadingFeed() {}

    /**
     * @param contentType as the other side says, or null
     * @param address where it came from
     * @param now beyond which nothing was published
     */
    static List<FeedEntry> read(byte[] bytes, String contentType, String address, Instant now) throws NotAFeed {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), contentType, true)) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(reader);
            String base = Links.absolute(feed.getLink(), address).map(HttpUrl::toString).orElse(address);
            List<FeedEntry> entries = new ArrayList<>();
            feed.getEntries().forEach(entry -> entries.add(entry(entry, base, now)));
            entries.sort(Comparator.comparing(FeedEntry::at, Comparator.nullsLast(Comparator.reverseOrder())));
            return entries;
        } catch (IOException | FeedException | RuntimeException unreadable) {
            throw new NotAFeed(unreadable);
        }
    }

    private static FeedEntry entry(SyndEntry entry, String base, Instant now) {
        String link = Links.absolute(entry.getLink(), base).map(url -> url.uri().toString()).orElse(null);
        String known = Stream.of(entry.getUri(), Links.key(link)).filter(Objects::nonNull)
                .filter(each -> !each.isBlank())
                .findFirst().orElse(null);
        String summary = entry.getDescription() == null ? null : entry.getDescription().getValue();
        String content = entry.getContents().stream().map(SyndContent::getValue).filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new FeedEntry(known == null ? null : FeedEntry.hash(known.strip()),
                PlainText.cut(PlainText.line(entry.getTitle()), MAX_TITLE),
                link, author(entry.getAuthor()), at(entry, now), summary, content.isBlank() ? null : content);
    }

    private static String author(String text) {
        String author = PlainText.line(text);
        Matcher name = NAME_IN_BRACKETS.matcher(author);
        String plain = name.matches() ? name.group(1) : author;
        return plain.isBlank() ? null : PlainText.cut(plain, MAX_NAME);
    }

    /** What says that it is from the future is from now. */
    private static Instant at(SyndEntry entry, Instant now) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        if (date == null || date.toInstant().isBefore(EARLIEST)) {
            return null;
        }
        return date.toInstant().isAfter(now.plus(CLOCKS_DIFFER)) ? now : date.toInstant();
    }
}
