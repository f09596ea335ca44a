package parallax.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A page of HTML that stands alone: no script, nothing fetched, style inside. */
public final class Html {

    private Html() {}

    /** {@code text} safe between tags and in quoted attributes; characters that HTML forbids become U+FFFD. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean allowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !control && !surrogate && (c & 0xFFFE) != 0xFFFE;
    }

    /** Everything up to the body. A policy in the head forbids scripts and fetching, should anything slip through. */
    public static void head(Appendable out, String title, String sheet) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escape(title))
                .append("</title>\n<style>\n")
                .append(style(sheet))
                .append("</style>\n</head>\n<body>\n");
    }

    public static void foot(Appendable out) throws IOException {
        out.append("</body>\n</html>\n");
    }

    private static String style(String sheet) {
        try (InputStream in = Html.class.getResourceAsStream("/parallax/export/" + sheet)) {
            if (in == null) {
                throw new IllegalStateException("style sheet " + sheet + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
