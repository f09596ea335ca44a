package parallax.export.refi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.SafeXml;

/**
 * An element of a small XML document in memory. Names are local ones: versions and programs differ in the namespace.
 *
 * @param name its local name
 * @param attributes by local name
 * @param children in order
 * @param words its own text
 */
record Element(String name, Map<String, String> attributes, List<Element> children, StringBuilder words) {

    private static final int DEPTH = 256;
    private static final int ELEMENTS = 5_000_000;

    /**
     * Reads a document.
     *
     * @param file what the analyst knows it by
     * @throws RefiRefusal if it is not well-formed, declares a document type, or is deeper or larger than any project
     */
    static Element read(byte[] document, String file) throws RefiRefusal {
        try {
            XMLStreamReader reader = SafeXml.read(document);
            Deque<Element> open = new ArrayDeque<>();
            Element root = null;
            int elements = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        Element element = of(reader);
                        if (++elements > ELEMENTS || open.size() >= DEPTH) {
                            throw new RefiRefusal(
                                    file + " is larger or deeper than a project can be. It was not imported.");
                        }
                        if (!open.isEmpty()) {
                            open.peek().children().add(element);
                        } else {
                            root = element;
                        }
                        open.push(element);
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (!open.isEmpty()) {
                            open.peek().words().append(reader.getText());
                        }
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RefiRefusal(
                                file + " declares a document type or entities of its own, which can be used"
                                        + " to read other files. It was not imported.");
                    default -> {}
                }
            }
            if (root == null) {
                throw new RefiRefusal(file + " is empty.");
            }
            return root;
        } catch (MissingResourceException e) {
            // The JDK's parser lacks the words for a character that no document type may hold.
            throw new RefiRefusal(
                    file + " is damaged: it is not well-formed XML. Export it again in the program that it comes from.",
                    e);
        } catch (XMLStreamException e) {
            throw new RefiRefusal(
                    file + " is damaged, or deeper than a project can be: it is not well-formed XML (line "
                            + (e.getLocation() == null
                                    ? "unknown"
                                    : e.getLocation().getLineNumber())
                            + "). Export it again in the program that it comes from.",
                    e);
        }
    }

    private static Element of(XMLStreamReader reader) {
        Map<String, String> attributes = HashMap.newHashMap(reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new Element(reader.getLocalName(), attributes, new ArrayList<>(2), new StringBuilder(0));
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** The children of this name. */
    List<Element> all(String child) {
        return children.stream().filter(c -> c.is(child)).toList();
    }

    /** The children of the first child of this name: {@code Codes} of {@code CodeBook}. */
    Stream<Element> in(String child) {
        Element first = first(child);
        return first == null ? Stream.empty() : first.children.stream();
    }

    @Nullable
    Element first(String child) {
        for (Element element : children) {
            if (element.is(child)) {
                return element;
            }
        }
        return null;
    }

    /** The text of the first child of this name, empty where there is none. */
    String text(String child) {
        Element first = first(child);
        return first == null ? "" : first.words.toString();
    }

    @Nullable
    String attribute(String key) {
        return attributes.get(key);
    }

    /** An attribute that names something, made comparable; empty where there is none. */
    String guid(String key) {
        return Guids.normal(attributes.getOrDefault(key, ""));
    }
}
