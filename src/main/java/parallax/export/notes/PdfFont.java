package parallax.export.notes;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font of a page. It ships with the program, so that a file looks the same wherever it is written: DejaVu Sans, which
 * has the letters of most alphabets but none of East and South Asia.
 */
final class PdfFont {

    private static final String MISSING = "\u25A1";

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final Set<Integer> missing = new HashSet<>();
    private int unjoined;

    PdfFont(PDDocument document) throws IOException {
        try (InputStream in = PdfFont.class.getResourceAsStream("/parallax/export/DejaVuSans.ttf")) {
            if (in == null) {
                throw new IllegalStateException("DejaVuSans.ttf is not in the program");
            }
            TrueTypeFont type = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Ligatures are looked for letter by letter, which takes a hundred times as long as all else.
            type.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(type);
            font = PDType0Font.load(document, type, true);
        }
    }

    PDFont font() {
        return font;
    }

    /** What is drawn for a code point: itself, a box where the font has no such letter, nothing for what is not seen. */
    String drawn(int c) {
        if (c == '\t' || Character.isSpaceChar(c)) {
            return " ";
        }
        int type = Character.getType(c);
        boolean unseen = type == Character.FORMAT || type == Character.CONTROL || c >= 0xFE00 && c <= 0xFE0F;
        if (unseen) {
            return "";
        }
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.isLetter(c)) {
            unjoined++;
        }
        return width(c) < 0 ? MISSING : Character.toString(c);
    }

    /** In thousandths of the font's size. */
    float width(String drawn) {
        return drawn.isEmpty() ? 0 : Math.max(0, width(drawn.codePointAt(0)));
    }

    private float width(int c) {
        return widths.computeIfAbsent(c, x -> {
            try {
                return font.getStringWidth(Character.toString(x));
            } catch (IOException | IllegalArgumentException e) {
                // So says PDFBox that there is no glyph.
                missing.add(x);
                return -1f;
            }
        });
    }

    /** How many different characters could not be drawn. */
    int missing() {
        return missing.size();
    }

    /** Arabic letters, which are drawn one by one. */
    int unjoined() {
        return unjoined;
    }
}
