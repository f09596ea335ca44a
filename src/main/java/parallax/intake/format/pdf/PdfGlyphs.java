package parallax.intake.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Takes the words of each page with their places; what they mean together is not asked here. */
final class PdfGlyphs extends PDFTextStripper {

    private final List<PdfPage> pages = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private final PdfLimits limits;

    private PdfGlyphs(PdfLimits limits) {
        this.limits = limits;
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /** The pages with words. @throws PdfLimits.Reached if they take too much */
    static List<PdfPage> of(PDDocument document, PdfLimits limits) throws IOException {
        return of(document, limits, 1, Integer.MAX_VALUE);
    }

    /** The same of some pages. @param from counted from 1 @param to the last, which need not be there */
    static List<PdfPage> of(PDDocument document, PdfLimits limits, int from, int to) throws IOException {
        PdfGlyphs glyphs = new PdfGlyphs(limits);
        glyphs.setStartPage(from);
        glyphs.setEndPage(to);
        glyphs.getText(document);
        return glyphs.pages;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limits.step();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        limits.form();
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        limits.step();
        boolean placed = Float.isFinite(text.getXDirAdj())
                && Float.isFinite(text.getYDirAdj())
                && Float.isFinite(text.getWidthDirAdj());
        if (placed && text.getUnicode() != null) {
            super.processTextPosition(text);
        }
    }

    /** Text is kept as words and never written. */
    @Override
    protected void writePage() {
        List<TextPosition> all = new ArrayList<>();
        getCharactersByArticle().forEach(all::addAll);
        float direction = direction(all);
        all.removeIf(text -> text.getDir() != direction);
        if (all.isEmpty()) {
            return;
        }
        TextPosition one = all.getFirst();
        float height = direction == 90 || direction == 270 ? one.getPageWidth() : one.getPageHeight();
        List<PdfWord> words = new ArrayList<>();
        for (List<TextPosition> row : rows(all)) {
            words.addAll(PdfWords.of(row, this::isBold));
        }
        limits.words(words.size());
        pages.add(new PdfPage(getCurrentPageNo(), height, PdfInitials.joined(words)));
    }

    /** The way that most characters run; the others are marks at the edges. */
    private static float direction(List<TextPosition> all) {
        Map<Float, Integer> counts = new HashMap<>();
        all.forEach(text -> counts.merge(text.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static List<List<TextPosition>> rows(List<TextPosition> all) {
        all.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<List<TextPosition>> rows = new ArrayList<>();
        List<TextPosition> row = new ArrayList<>();
        @Nullable TextPosition first = null;
        for (TextPosition text : all) {
            if (first != null && text.getYDirAdj() - first.getYDirAdj() > 0.25f * PdfWords.size(first)) {
                rows.add(row);
                row = new ArrayList<>();
                first = null;
            }
            first = first == null ? text : first;
            row.add(text);
        }
        rows.add(row);
        rows.forEach(r -> r.sort(Comparator.comparingDouble(TextPosition::getXDirAdj)));
        return rows;
    }

    private boolean isBold(TextPosition text) {
        PDFont font = text.getFont();
        return font != null && bold.computeIfAbsent(font, PdfGlyphs::isBold);
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        if (name != null && name.matches("(?i).*(?:bold|black|heavy|demi).*")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
