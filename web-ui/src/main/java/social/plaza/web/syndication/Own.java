package social.plaza.web.syndication;

import social.plaza.web.layout.Xml;

/** What Plaza tells beyond RSS and Atom, in a namespace of its own: source, disclaimers and note, for programs to read. */
final class Own {

    static final String NAMESPACE = "tag:plaza.social,2026:feed";

    private Own() {}

    static void write(Xml xml, Entry entry) {
        var source = entry.source();
        if (source != null) {
            xml.empty("plaza:source", "kind", source.kind(), "name", source.name(), "url", source.url(), "author",
                    source.author(), "licence", source.licence(), "publishedAt", text(source.publishedAt()));
        }
        entry.notices()
                .forEach(one -> xml.text("plaza:disclaimer", one.text(), "key", one.key(), "version",
                        String.valueOf(one.version()), "label", one.label(), "url", one.url(), "because",
                        one.because(), "xml:lang", one.language()));
        if (entry.note() != null) {
            xml.text("plaza:note", entry.note().text(), "at", text(entry.note().at()));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
