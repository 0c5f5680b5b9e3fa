package social.plaza.web.syndication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import social.plaza.web.layout.Xml;

/** Writes RSS 2.0, with whole texts in {@code content:encoded}. */
final class Rss {

    /** RFC 822, with four digits for the year and two for the day. */
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'",
            Locale.ROOT).withZone(ZoneOffset.UTC);

    private Rss() {}

    static byte[] write(Feed feed) {
        var xml = new Xml("rss", "version", "2.0", "xmlns:atom", "http://www.w3.org/2005/Atom", "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/", "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:media", "http://search.yahoo.com/mrss/", "xmlns:plaza", Own.NAMESPACE);
        xml.open("channel").text("title", feed.title()).text("link", feed.home())
                .text("description", feed.description()).text("language", feed.language())
                .text("lastBuildDate", RFC_822.format(feed.updated())).text("generator", "Plaza")
                .text("docs", "https://www.rssboard.org/rss-specification");
        xml.open("image").text("url", feed.icon()).text("title", feed.title()).text("link", feed.home()).close();
        xml.empty("atom:link", "rel", "self", "type", Format.RSS.type(), "href", feed.self());
        if (feed.next() != null) {
            xml.empty("atom:link", "rel", "next", "type", Format.RSS.type(), "href", feed.next());
        }
        feed.entries().forEach(entry -> write(xml, entry));
        return xml.close().bytes();
    }

    private static void write(Xml xml, Entry entry) {
        xml.open("item").text("title", entry.title()).text("link", entry.url())
                .text("guid", entry.id(), "isPermaLink", "true").text("pubDate", RFC_822.format(entry.published()))
                .text("dc:creator", entry.author().name()).text("dc:language", entry.language());
        if (entry.updated().isAfter(entry.published())) {
            xml.text("atom:updated", date(entry.updated()));
        }
        entry.tags().forEach(tag -> xml.text("category", tag));
        // As HTML, which is what readers take it for.
        xml.text("description", entry.summary().replace("&", "&amp;").replace("<", "&lt;"))
                .text("content:encoded", entry.html());
        if (entry.isFromElsewhere()) {
            xml.text("dc:source", entry.source().url()).text("dc:rights", entry.source().licence());
        }
        picture(xml, entry.picture());
        Own.write(xml, entry);
        xml.close();
    }

    static void picture(Xml xml, Entry.Picture picture) {
        if (picture != null) {
            xml.empty("media:content", "url", picture.url(), "medium", "image", "width",
                    picture.width() == null ? null : picture.width().toString(), "height",
                    picture.height() == null ? null : picture.height().toString());
        }
    }

    /** RFC 3339, to the second. */
    static String date(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    }
}
