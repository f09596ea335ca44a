package parallax.export.notes;

import java.awt.Color;
import java.io.IOException;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Text that flows over pages: paragraphs in lines, each stretch on its colour, from right to left where it runs so. */
final class PdfFlow {

    private static final float MARGIN = 57;
    private static final float LEADING = 1.45f;

    private final PDDocument document;
    private final PdfFont font;
    private final PDRectangle paper = PDRectangle.A4;
    private @Nullable PDPageContentStream page;
    private float y;
    private int pages;

    /** Some text of a paragraph; {@code fill} is the colour behind it, null for none. */
    record Run(String text, @Nullable Color fill) {}

    /** A character as it is drawn. */
    private record Glyph(
            String drawn, float width, @Nullable Color fill) {}

    PdfFlow(PDDocument document, PdfFont font) {
        this.document = document;
        this.font = font;
    }

    /** Writes a paragraph; sizes in points. */
    void paragraph(List<Run> runs, float size, float indent, float before) throws IOException {
        StringBuilder all = new StringBuilder();
        runs.forEach(r -> all.append(r.text()));
        String text = all.toString();
        Color[] fills = new Color[text.length()];
        int at = 0;
        for (Run run : runs) {
            for (int i = 0; i < run.text().length(); i++) {
                fills[at++] = run.fill();
            }
        }
        y -= before;
        boolean backwards = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
        for (int[] line : lines(text, (paper.getWidth() - 2 * MARGIN - indent) / size * 1000)) {
            line(
                    text.substring(line[0], line[1]),
                    java.util.Arrays.copyOfRange(fills, line[0], line[1]),
                    size,
                    indent,
                    backwards);
        }
    }

    void paragraph(String text, float size, float indent, float before) throws IOException {
        paragraph(List.of(new Run(text, null)), size, indent, before);
    }

    /** Where lines begin and end so that none is wider than {@code room}, in thousandths of the size. */
    private List<int[]> lines(String text, float room) {
        List<int[]> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        int last = 0;
        float width = 0;
        float sinceLast = 0;
        int next = breaks.next();
        for (int i = 0; i < text.length(); ) {
            if (i == next) {
                last = i;
                sinceLast = 0;
                next = breaks.next();
            }
            int c = text.codePointAt(i);
            float own = font.width(font.drawn(c));
            if (width + own > room && i > start && !Character.isWhitespace(c)) {
                // A word longer than a line is broken where the line ends.
                int end = last > start ? last : i;
                lines.add(new int[] {start, end});
                width = end == last && last > start ? sinceLast : 0;
                start = end;
            }
            width += own;
            sinceLast += own;
            i += Character.charCount(c);
        }
        lines.add(new int[] {start, text.length()});
        return lines;
    }

    private void line(String text, @Nullable Color[] fills, float size, float indent, boolean backwards)
            throws IOException {
        List<Glyph> glyphs = visual(text, fills, backwards);
        float width = (float) glyphs.stream().mapToDouble(Glyph::width).sum() * size / 1000;
        PDPageContentStream out = room(size * LEADING);
        float x = backwards ? paper.getWidth() - MARGIN - indent - width : MARGIN + indent;
        for (int i = 0; i < glyphs.size(); ) {
            Color fill = glyphs.get(i).fill();
            StringBuilder words = new StringBuilder();
            float wide = 0;
            for (; i < glyphs.size() && java.util.Objects.equals(glyphs.get(i).fill(), fill); i++) {
                words.append(glyphs.get(i).drawn());
                wide += glyphs.get(i).width() * size / 1000;
            }
            if (fill != null) {
                out.setNonStrokingColor(fill);
                out.addRect(x, y - size * 0.25f, wide, size * 1.2f);
                out.fill();
                out.setNonStrokingColor(Color.BLACK);
            }
            if (!words.isEmpty()) {
                out.beginText();
                out.setFont(font.font(), size);
                out.newLineAtOffset(x, y);
                out.showText(words.toString());
                out.endText();
            }
            x += wide;
        }
    }

    /** The characters of a line from left to right (Unicode Bidirectional Algorithm, rule L2). */
    private List<Glyph> visual(String text, @Nullable Color[] fills, boolean backwards) {
        if (text.isEmpty()) {
            return List.of();
        }
        Bidi bidi = new Bidi(text, backwards ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Object[] order = new Object[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        List<Glyph> glyphs = new ArrayList<>();
        for (Object index : order) {
            int run = (Integer) index;
            boolean left = bidi.getRunLevel(run) % 2 == 1;
            List<Glyph> own = new ArrayList<>();
            for (int i = bidi.getRunStart(run); i < bidi.getRunLimit(run); ) {
                int c = text.codePointAt(i);
                int shown = left && Character.isMirrored(c) ? mirrored(c) : c;
                String drawn = font.drawn(shown);
                Glyph glyph = new Glyph(drawn, font.width(drawn), fills[i]);
                // Marks stay behind their letter in either direction.
                own.add(
                        left && Character.getType(c) != Character.NON_SPACING_MARK
                                ? 0
                                : left ? Math.min(1, own.size()) : own.size(),
                        glyph);
                i += Character.charCount(c);
            }
            glyphs.addAll(own);
        }
        return glyphs;
    }

    private static int mirrored(int c) {
        int at = "()[]{}<>«»‹›".indexOf(c);
        return at < 0 ? c : "()[]{}<>«»‹›".charAt(at ^ 1);
    }

    /** Goes down by the height of a line, on to another page where there is no room. */
    private PDPageContentStream room(float height) throws IOException {
        PDPageContentStream present = page;
        if (present == null || y - height < MARGIN) {
            present = newPage();
        }
        y -= height;
        return present;
    }

    private PDPageContentStream newPage() throws IOException {
        close();
        PDPage next = new PDPage(paper);
        document.addPage(next);
        PDPageContentStream stream = new PDPageContentStream(document, next);
        page = stream;
        y = MARGIN / 2;
        pages++;
        stream.beginText();
        stream.setFont(font.font(), 8);
        stream.newLineAtOffset(paper.getWidth() / 2, y);
        stream.showText(Integer.toString(pages));
        stream.endText();
        y = paper.getHeight() - MARGIN;
        return stream;
    }

    void close() throws IOException {
        PDPageContentStream present = page;
        if (present != null) {
            present.close();
            page = null;
        }
    }
}
