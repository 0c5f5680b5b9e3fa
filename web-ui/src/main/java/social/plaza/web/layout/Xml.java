package social.plaza.web.layout;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML, element by element. Whatever is put into it stays text, and what XML cannot hold is left out. Names are written with
 * the prefixes that the root declares.
 */
public final class Xml {

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter writer;

    /** @param attributes names and values, those of namespaces among them; null values are left out */
    public Xml(String root, String... attributes) {
        try {
            writer = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open(root, attributes);
    }

    public Xml open(String name, String... attributes) {
        return writing(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    public Xml close() {
        return writing(writer::writeEndElement);
    }

    /** An element with a text; none if the text is null. */
    public Xml text(String name, Object text, String... attributes) {
        return text == null ? this : writing(() -> {
            open(name, attributes);
            writer.writeCharacters(clean(text.toString()));
            close();
        });
    }

    /** An element without content. */
    public Xml empty(String name, String... attributes) {
        return writing(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** Closes the root. */
    public byte[] bytes() {
        writing(writer::writeEndDocument).writing(writer::close);
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }
    }

    /** Without the characters that XML 1.0 has no way to write. */
    private static String clean(String text) {
        return text.codePoints().filter(Xml::isWritable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isWritable(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE
                || c > 0xFFFF && (c & 0xFFFE) != 0xFFFE && c <= Character.MAX_CODE_POINT;
    }

    private Xml writing(Piece piece) {
        try {
            piece.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Piece {
        void write() throws XMLStreamException;
    }
}
