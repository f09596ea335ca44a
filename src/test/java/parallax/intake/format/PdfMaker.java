package parallax.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import parallax.intake.format.InventedDocument.Block;
import parallax.intake.format.pdf.PdfFonts;

/** Sets an invented document as a PDF: pages, columns, running heads, page numbers, hyphens at line ends. */
public final class PdfMaker {

    private static final float MARGIN = 60;
    private static final float GUTTER = 18;

    private final Look look;
    private final PDFont roman = roman();
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final Random random;
    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;
    private int column;
    private float y;
    private float top;

    /**
     * How a document looks.
     *
     * @param columns 1 or 2
     * @param hyphens whether words break at line ends
     * @param justified whether lines fill the column
     * @param spaces whether spaces are written, or left as gaps
     * @param indented whether paragraphs begin with an indent, or after a gap
     */
    public record Look(int columns, boolean hyphens, boolean justified, boolean spaces, boolean indented, float size) {
        public static Look of(int number, int columns) {
            return new Look(
                    columns, number % 4 != 0, number % 2 == 0, number % 5 != 3, number % 3 != 1, 9 + number % 3);
        }
    }

    private PdfMaker(Look look, int seed) {
        this.look = look;
        this.random = new Random(seed);
    }

    public static byte[] make(InventedDocument text, Look look) {
        PdfMaker maker = new PdfMaker(look, text.head().hashCode());
        try (maker.document) {
            return maker.bytes(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font that needs no file: the program's own stands in for it, and no font of the computer is looked for. */
    public static PDFont roman() {
        PdfFonts.install();
        return new PDType1Font(FontName.TIMES_ROMAN);
    }

    private byte[] bytes(InventedDocument text) throws IOException {
        document.getDocumentInformation().setTitle("Microsoft Word - press.doc");
        newPage(text.head());
        float wide = PDRectangle.A4.getWidth() - 2 * MARGIN;
        for (Block block : text.blocks()) {
            switch (block.kind()) {
                case TITLE -> {
                    lines(text.head(), block.text(), bold, look.size * 2, wide, 0, false);
                    y -= look.size;
                    top = y;
                }
                case HEADING -> {
                    y -= look.size * .8f;
                    lines(text.head(), block.text(), bold, look.size * 1.2f, width(), 0, false);
                    y -= look.size * .3f;
                }
                case TEXT -> paragraph(text.head(), block.text(), 0);
                case ITEM -> paragraph(text.head(), "\u2022 " + block.text(), 0);
                case QUOTE -> paragraph(text.head(), block.text(), 14);
            }
        }
        page.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void paragraph(String head, String text, float inset) throws IOException {
        lines(head, text, roman, look.size, width() - inset, inset, look.indented && inset == 0);
        y -= look.indented ? 0 : look.size * .6f;
    }

    private float width() {
        return (PDRectangle.A4.getWidth() - 2 * MARGIN - (look.columns - 1) * GUTTER) / look.columns;
    }

    private void newPage(String head) throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        int number = document.getNumberOfPages();
        show(head, roman, 8, MARGIN, PDRectangle.A4.getHeight() - 36);
        show("" + number, roman, 8, PDRectangle.A4.getWidth() / 2, 30);
        column = 0;
        top = PDRectangle.A4.getHeight() - 64;
        y = top;
    }

    private void lines(String head, String text, PDFont font, float size, float width, float inset, boolean indent)
            throws IOException {
        float leading = size * 1.22f;
        List<String> rest = new ArrayList<>(List.of(text.split(" ")));
        boolean first = true;
        while (!rest.isEmpty()) {
            float start = first && indent ? 1.4f * size : 0;
            List<String> line = line(rest, font, size, width - start);
            if (y - leading < MARGIN) {
                if (column + 1 < look.columns) {
                    column++;
                    y = top;
                } else {
                    newPage(head);
                }
            }
            y -= leading;
            float x = MARGIN + column * (width() + GUTTER) + inset + start;
            float extra = look.justified && !rest.isEmpty() && line.size() > 1 && font == roman
                    ? (width - start - length(String.join(" ", line), font, size)) / (line.size() - 1)
                    : 0;
            show(line, font, size, x, extra);
            first = false;
        }
    }

    /** Takes as many words as fit, and perhaps the head of the next. */
    private List<String> line(List<String> rest, PDFont font, float size, float width) throws IOException {
        List<String> line = new ArrayList<>();
        while (!rest.isEmpty() && length(String.join(" ", line) + " " + rest.getFirst(), font, size) <= width) {
            line.add(rest.removeFirst());
        }
        if (!rest.isEmpty() && look.hyphens && font == roman) {
            String word = rest.getFirst();
            for (int cut = word.length() - 3; cut >= 3; cut--) {
                boolean own = word.charAt(cut - 1) == '-';
                boolean within = word.substring(0, cut).matches("\\p{L}+-?")
                        && word.substring(cut).matches("\\p{Ll}+[.,]?.*")
                        && (own || word.indexOf('-') < 0 && word.length() > 6 && random.nextInt(2) == 0);
                String part = word.substring(0, cut) + (own ? "" : "-");
                if (within && length(String.join(" ", line) + " " + part, font, size) <= width) {
                    line.add(part);
                    rest.set(0, word.substring(cut));
                    break;
                }
            }
        }
        if (line.isEmpty()) {
            line.add(rest.removeFirst());
        }
        return line;
    }

    private static float length(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void show(List<String> words, PDFont font, float size, float x, float extra) throws IOException {
        float at = x;
        if (look.spaces && extra == 0) {
            show(String.join(" ", words), font, size, x, y);
            return;
        }
        for (String word : words) {
            String shown = look.spaces ? word + " " : word;
            show(shown, font, size, at, y);
            at += length(word + " ", font, size) + extra;
        }
    }

    private void show(String text, PDFont font, float size, float x, float baseline) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, baseline);
        page.showText(text);
        page.endText();
    }
}
