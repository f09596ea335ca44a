package parallax.intake.format.mail;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.intake.source.BrokenLines;
import parallax.intake.source.CleanText;
import parallax.intake.source.Decoder;

/**
 * One part of a MIME message that holds something.
 *
 * @param fields its header: names in lower case, values unfolded and decoded
 * @param bytes its content without its transfer encoding
 */
record MimePart(Map<String, String> fields, byte[] bytes) {

    /** The media type in lower case without parameters; “text/plain” where none is named (RFC 2045, section 5.2). */
    String type() {
        String said = fields.getOrDefault("content-type", "").split(";", 2)[0].strip();
        return said.contains("/") ? said.toLowerCase(Locale.ROOT) : "text/plain";
    }

    /** The encoding that the header names, null where it names none. */
    @Nullable
    String charset() {
        return parameter(fields.get("content-type"), "charset");
    }

    /** Its text: decoded, cleaned, and with each paragraph in one line where it was broken into lines for the way. */
    String text() {
        String text = CleanText.of(Decoder.decode(bytes, charset()));
        String type = fields.get("content-type");
        if ("flowed".equalsIgnoreCase(parameter(type, "format"))) {
            text = Flowed.joined(text, !"yes".equalsIgnoreCase(parameter(type, "delsp")));
        }
        return BrokenLines.joined(text);
    }

    /** Whether it is meant to be saved as a file and not to be shown. */
    boolean isAttachment() {
        return fields.getOrDefault("content-disposition", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment");
    }

    /** The name of the file it is, without folders; null where it has none. */
    @Nullable
    String fileName() {
        String name = parameter(fields.get("content-disposition"), "filename");
        name = name == null ? parameter(fields.get("content-type"), "name") : name;
        if (name == null) {
            return null;
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return last.isEmpty() ? null : last;
    }

    /** A parameter of a field, with or without quotation marks, or in the way of RFC 2231; null where there is none. */
    static @Nullable String parameter(@Nullable String field, String name) {
        if (field == null) {
            return null;
        }
        Matcher m = Pattern.compile("(?i)[;\\s]" + Pattern.quote(name)
                        + "(\\*?)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,1000}+)\"?|([^;\\s\"]{1,1000}))")
                .matcher(field);
        if (!m.find()) {
            return null;
        }
        String value = m.group(2) == null ? m.group(3) : m.group(2).replaceAll("\\\\(.)", "$1");
        return m.group(1).isEmpty() ? value : extended(value);
    }

    /** {@code UTF-8'de'Stra%C3%9Fe.html} */
    private static String extended(String value) {
        String[] parts = value.split("'", 3);
        if (parts.length < 3) {
            return value;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < parts[2].length(); i++) {
            char c = parts[2].charAt(i);
            if (c == '%' && i + 2 < parts[2].length()) {
                int high = Character.digit(parts[2].charAt(i + 1), 16);
                int low = Character.digit(parts[2].charAt(i + 2), 16);
                bytes.write(Math.max(0, high) << 4 | Math.max(0, low));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return Decoder.decode(bytes.toByteArray(), parts[0]);
    }
}
