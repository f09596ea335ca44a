package parallax.intake.source;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the JDK's XML parser. It knows no document type, no entity but the five of XML and reads nothing but the
 * stream it is given; left as it comes, that parser reads local files and the network for whoever wrote the document.
 */
public final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

    /** Where a declaration of the encoding stands. */
    private static final int HEAD = 300;

    private SafeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /**
     * A reader of a document; entities of its own come as {@code ENTITY_REFERENCE} events and have no text. The bytes are
     * decoded here: the parser complains of broken ones to the console.
     */
    public static XMLStreamReader read(byte[] document) throws XMLStreamException {
        String text = CleanText.of(Decoder.decode(document, encoding(document)));
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(new StringReader(text));
        }
    }

    private static @Nullable String encoding(byte[] document) {
        Matcher m =
                ENCODING.matcher(new String(document, 0, Math.min(document.length, HEAD), StandardCharsets.ISO_8859_1));
        return m.find() ? m.group(1) : null;
    }
}
