package parallax.intake.format.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.text.TextPosition;

/** Makes words of the characters on one baseline: by the spaces among them, and by the gaps where spaces are only gaps. */
final class PdfWords {

    /** Share of the font's size that parts words where spaces are written. */
    private static final float GAP_BESIDE_SPACES = 0.25f;

    private PdfWords() {}

    /** @param row sorted by their left edges */
    static List<PdfWord> of(List<TextPosition> row, Predicate<TextPosition> bold) {
        boolean spaced = row.stream().anyMatch(text -> isBlank(text.getUnicode()));
        List<PdfWord> words = new ArrayList<>();
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition text : row) {
            if (isBlank(text.getUnicode())) {
                add(words, word, bold);
                continue;
            }
            if (!word.isEmpty() && isGap(word.getLast(), text, spaced)) {
                add(words, word, bold);
            }
            word.add(text);
        }
        add(words, word, bold);
        return words;
    }

    /** The size of its font on the page, in points. */
    static float size(TextPosition text) {
        float size = Math.abs(text.getFontSizeInPt());
        return Float.isFinite(size) && size > 0.5f ? size : Math.max(1, Math.abs(text.getHeightDir()));
    }

    private static boolean isGap(TextPosition before, TextPosition after, boolean spaced) {
        float gap = after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        float size = Math.min(size(before), size(after));
        if (spaced) {
            return gap > GAP_BESIDE_SPACES * size;
        }
        float space = before.getWidthOfSpace();
        float half = Float.isFinite(space) && space > 0.1f * size && space < size ? space / 2 : 0.15f * size;
        return gap > Math.max(0.1f * size, Math.min(half, 0.2f * size));
    }

    private static void add(List<PdfWord> words, List<TextPosition> glyphs, Predicate<TextPosition> bold) {
        if (glyphs.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.getUnicode()));
        if (PdfRightToLeft.is(text.toString())) {
            text.setLength(0);
            glyphs.reversed().forEach(glyph -> text.append(glyph.getUnicode()));
        }
        String clean = clean(text);
        TextPosition first = glyphs.getFirst();
        TextPosition last = glyphs.getLast();
        TextPosition middle = glyphs.get(glyphs.size() / 2);
        if (!clean.isEmpty()) {
            words.add(new PdfWord(
                    clean,
                    first.getXDirAdj(),
                    Math.max(first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj()),
                    middle.getYDirAdj(),
                    size(middle),
                    bold.test(middle)));
        }
        glyphs.clear();
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B');
    }

    /** Ligatures and the shapes that Arabic letters take become letters again; what no font could name goes. */
    private static String clean(CharSequence raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= '\uFB00' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC') {
                out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (!Character.isISOControl(c) && c != '\uFEFF') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
