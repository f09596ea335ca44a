package parallax.intake.format.office;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.Refusal;
import parallax.intake.source.SafeXml;
import parallax.intake.source.Source;
import parallax.intake.source.TimeLimit;

/** Walks through a part of a document in a loop, so that depth costs no stack. Namespaces are left to the visitor. */
public final class XmlWalk {

    private XmlWalk() {}

    /** Told of what comes, in order. */
    public interface Visitor {
        /** An element begins. @param name without its prefix */
        void start(String name, XMLStreamReader at);

        /** An element ends. @param name without its prefix */
        void end(String name);

        /** Characters, entities replaced. */
        void text(String text);
    }

    /** @throws Refusal if the part is unreadable or no XML */
    public static void walk(Source part, Visitor visitor) throws Refusal {
        byte[] bytes = part.bytes();
        try {
            XMLStreamReader at = SafeXml.read(bytes);
            try {
                while (at.hasNext()) {
                    TimeLimit.check();
                    switch (at.next()) {
                        case XMLStreamConstants.START_ELEMENT -> visitor.start(at.getLocalName(), at);
                        case XMLStreamConstants.END_ELEMENT -> visitor.end(at.getLocalName());
                        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                            visitor.text(at.getText());
                        default -> {
                            // Comments and instructions are no text; entities of the document's own are never replaced.
                        }
                    }
                }
            } finally {
                at.close();
            }
        } catch (XMLStreamException e) {
            throw damaged(part);
        } catch (RuntimeException e) {
            // The JDK's parser reports some broken bytes so, instead of by the exception that it declares.
            throw damaged(part);
        }
    }

    private static Refusal damaged(Source part) {
        return new Refusal("%s is damaged: it is no well-formed XML. Open the document in the program it was made "
                        .formatted(part.name())
                + "with and save it anew.");
    }

    /** The value of the attribute with this name, whatever its namespace; null where there is none. */
    public static @Nullable String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }
}
