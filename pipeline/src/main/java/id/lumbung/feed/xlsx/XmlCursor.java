package id.lumbung.feed.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.lumbung.LumbungException;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks the elements of a part, whatever their namespace prefixes. Reads no document type, expands no entity but the
 * five of XML, and bounds depth, token length and the number of different names.
 */
final class XmlCursor implements Closeable {

    private static final int MOST_TEXT_CHARS = 1 << 22;
    private static final int MOST_DEPTH = 64;
    private static final int MOST_NAME_CHARS = 1 << 18;

    private final PartStream part;
    private final XMLStreamReader reader;
    private final Set<String> unusualNames = new HashSet<>();
    private int unusualNameChars;
    private int depth;

    private XmlCursor(PartStream part) throws XMLStreamException {
        this.part = part;
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.reader = factory.createXMLStreamReader(part);
    }

    static XmlCursor open(PartStream part) throws IOException {
        try {
            return new XmlCursor(part);
        } catch (XMLStreamException | RuntimeException e) {
            part.close();
            throw e instanceof RuntimeException wrong ? unwrapped(wrong) : damaged();
        }
    }

    /** Moves to the next start of an element anywhere below; false at the end of the part. */
    boolean nextStart() throws IOException {
        int event = next();
        while (event != XMLStreamReader.START_ELEMENT && event != XMLStreamReader.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamReader.START_ELEMENT;
    }

    /** Moves to the next start of an element inside the one that {@code outer} deep; false at that one's end. */
    boolean nextStartWithin(int outer) throws IOException {
        while (true) {
            int event = next();
            if (event == XMLStreamReader.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamReader.END_ELEMENT && depth < outer) {
                return false;
            }
        }
    }

    /** How deep the element just started lies; the outermost one lies 1 deep. */
    int depth() {
        return depth;
    }

    String name() {
        return reader.getLocalName();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int attribute) {
        return reader.getAttributeLocalName(attribute);
    }

    String attribute(int attribute) {
        return reader.getAttributeValue(attribute);
    }

    /** The value of an attribute by its local name; null when there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Passes over the rest of the element just started. */
    void skip() throws IOException {
        int outer = depth;
        while (depth >= outer) {
            next();
        }
    }

    /** The text directly inside the element just started, which ends with it. */
    String text() throws IOException {
        int outer = depth;
        String first = "";
        @Nullable StringBuilder joined = null;
        while (true) {
            int event = next();
            if (event == XMLStreamReader.END_ELEMENT && depth < outer) {
                return joined == null ? first : joined.toString();
            }
            if (depth == outer && (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA)) {
                String more = characters();
                if (first.isEmpty()) {
                    first = more;
                } else {
                    joined = joined == null ? new StringBuilder(first) : joined;
                    joined.append(more);
                    checkLength(joined.length());
                }
            }
        }
    }

    private static void checkLength(int chars) throws IOException {
        if (chars > MOST_TEXT_CHARS) {
            throw damaged();
        }
    }

    private String characters() throws IOException {
        try {
            return reader.getText();
        } catch (RuntimeException e) {
            throw unwrapped(e);
        }
    }

    private int next() throws IOException {
        part.startToken();
        int event = event();
        switch (event) {
            case XMLStreamReader.START_ELEMENT -> {
                depth++;
                if (depth > MOST_DEPTH) {
                    throw damaged();
                }
                countNames();
            }
            case XMLStreamReader.END_ELEMENT -> depth--;
            case XMLStreamReader.DTD -> throw new DocumentTypeException();
            case XMLStreamReader.ENTITY_REFERENCE -> throw damaged();
            case XMLStreamReader.PROCESSING_INSTRUCTION -> countName(reader.getPITarget());
            default -> {}
        }
        return event;
    }

    private int event() throws IOException {
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw damaged();
        } catch (RuntimeException e) {
            throw unwrapped(e);
        }
    }

    /** The parser keeps every name it has seen: files of workbooks have few, hostile ones need not. */
    private void countNames() throws IOException {
        countName(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            countName(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            countName(prefix == null ? "" : prefix);
        }
    }

    private void countName(String name) throws IOException {
        switch (name) {
            case "row", "c", "v", "t", "r", "s", "is", "si", "spans", "space" -> {}
            default -> {
                if (unusualNames.add(name)) {
                    unusualNameChars += name.length();
                    if (unusualNameChars > MOST_NAME_CHARS) {
                        throw damaged();
                    }
                }
            }
        }
    }

    /** Without the parser's words, which may quote a cell. */
    private static IOException damaged() {
        return new IOException("the XML of a part is damaged");
    }

    private static IOException unwrapped(RuntimeException e) {
        if (e instanceof LumbungException told) {
            throw told;
        }
        return damaged();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw damaged();
        } finally {
            part.close();
        }
    }
}
