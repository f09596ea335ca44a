package parallax.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** XML, written as it comes: nothing is kept but the names of the open elements. */
public final class Xml {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    public Xml(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** Opens an element; {@code attributes} are names and values in turn. */
    public Xml start(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    /** An element without content. */
    public Xml empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>");
        return this;
    }

    /** Closes the element that was opened last. */
    public Xml end() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /** An element with nothing but text; its blanks are kept. */
    public Xml text(String name, String text) throws IOException {
        boolean blanks = text.indexOf('\n') >= 0 || text.contains("  ") || !text.equals(text.strip());
        return (blanks ? start(name, "xml:space", "preserve") : start(name))
                .chars(text)
                .end();
    }

    public Xml chars(String text) throws IOException {
        escape(text, false);
        return this;
    }

    /** Closes what is still open. */
    public void finish() throws IOException {
        while (!open.isEmpty()) {
            end();
        }
        out.flush();
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            escape(attributes[i + 1], true);
            out.write('"');
        }
    }

    /** What XML 1.0 forbids even as a reference is dropped: programs refuse the whole file for one such character. */
    private void escape(String text, boolean attribute) throws IOException {
        int plain = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            // Blanks of an attribute are read back as spaces unless they are references (XML 1.0, 3.3.3).
            String instead = attribute && (c == '\n' || c == '\t') ? "&#" + c + ";" : instead(c);
            if (instead != null) {
                out.write(text, plain, i - plain);
                out.write(instead);
                plain = next;
            }
            i = next;
        }
        out.write(text, plain, text.length() - plain);
    }

    /** What is written for a character, null for itself. */
    private static @Nullable String instead(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\r' -> "&#13;";
            default ->
                c >= 0x20 && c < 0xD800 || c == '\t' || c == '\n' || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF
                        ? null
                        : "";
        };
    }
}
