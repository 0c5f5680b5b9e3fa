package social.plaza.web.syndication;

import social.plaza.web.layout.Xml;

/** Writes Atom (RFC 4287), in pages (RFC 5005). */
final class Atom {

    private Atom() {}

    static byte[] write(Feed feed) {
        var xml = new Xml("feed", "xmlns", "http://www.w3.org/2005/Atom", "xmlns:media",
                "http://search.yahoo.com/mrss/", "xmlns:plaza", Own.NAMESPACE, "xml:lang", feed.language());
        xml.text("id", feed.id()).text("title", feed.title()).text("subtitle", feed.description())
                .text("updated", Rss.date(feed.updated())).text("generator", "Plaza").text("icon", feed.icon());
        link(xml, "self", Format.ATOM.type(), feed.self());
        link(xml, "alternate", "text/html", feed.home());
        if (feed.next() != null) {
            link(xml, "next", Format.ATOM.type(), feed.next());
        }
        feed.entries().forEach(entry -> write(xml, entry));
        return xml.bytes();
    }

    private static void write(Xml xml, Entry entry) {
        xml.open("entry", "xml:lang", entry.language()).text("id", entry.id()).text("title", entry.title())
                .text("published", Rss.date(entry.published())).text("updated", Rss.date(entry.updated()));
        link(xml, "alternate", "text/html", entry.url());
        if (entry.isFromElsewhere()) {
            xml.empty("link", "rel", "via", "href", entry.source().url(), "title", entry.source().name());
            xml.text("rights", entry.source().licence());
        }
        xml.open("author").text("name", entry.author().name()).text("uri", entry.author().url()).close();
        entry.tags().forEach(tag -> xml.empty("category", "term", tag));
        xml.text("summary", entry.summary()).text("content", entry.html(), "type", "html");
        Rss.picture(xml, entry.picture());
        Own.write(xml, entry);
        xml.close();
    }

    private static void link(Xml xml, String rel, String type, String href) {
        xml.empty("link", "rel", rel, "type", type, "href", href);
    }
}
