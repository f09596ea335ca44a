package parallax.intake.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reading order of a page: recursively cut at white strips that part columns of prose, and above and below of them; after
 * G. Nagy, S. Seth and M. Viswanathan (1992), “A prototype document image analysis system for technical journals”.
 */
final class PdfColumns {

    /** Width of a strip, as a share of the size of the font. Gaps between words of a line are narrower. */
    private static final float STRIP = 0.8f;

    private static final float STEP = 2;

    /** Prose is at least so many lines on either side, of so many characters on average. */
    private static final int LINES = 3;

    private static final int CHARACTERS = 14;

    /** Lines of prose fill their column; cells of a table do not. */
    private static final double FILLED = 0.6;

    private static final int DEPTH = 8;

    private static final int STRIPS = 2_000;

    private PdfColumns() {}

    /** Blocks of rows in reading order. */
    static List<List<PdfRow>> of(List<PdfWord> words) {
        List<List<PdfRow>> blocks = new ArrayList<>();
        cut(words, DEPTH, blocks);
        return blocks;
    }

    /** Rows {@code from} to before {@code to} stand left and right of {@code x}. */
    private record Cut(int from, int to, float x, int weight) {}

    private static void cut(List<PdfWord> words, int depth, List<List<PdfRow>> blocks) {
        if (words.isEmpty()) {
            return;
        }
        List<PdfRow> rows = PdfRow.of(words);
        Cut cut = depth == 0 || rows.size() < LINES ? null : best(rows);
        if (cut == null) {
            blocks.add(rows);
            return;
        }
        cut(words(rows.subList(0, cut.from())), depth - 1, blocks);
        List<PdfWord> left = new ArrayList<>();
        List<PdfWord> right = new ArrayList<>();
        for (PdfWord word : words(rows.subList(cut.from(), cut.to()))) {
            (middle(word) < cut.x() ? left : right).add(word);
        }
        cut(left, depth - 1, blocks);
        cut(right, depth - 1, blocks);
        cut(words(rows.subList(cut.to(), rows.size())), depth - 1, blocks);
    }

    private static List<PdfWord> words(List<PdfRow> rows) {
        List<PdfWord> words = new ArrayList<>();
        rows.forEach(row -> words.addAll(row.words()));
        return words;
    }

    private static float middle(PdfWord word) {
        return (word.left() + word.right()) / 2;
    }

    private static @Nullable Cut best(List<PdfRow> rows) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (PdfRow row : rows) {
            left = Math.min(left, row.left());
            right = Math.max(right, row.right());
        }
        float strip = STRIP * PdfLayout.size(rows);
        float step = Math.max(STEP, (right - left) / STRIPS);
        Cut best = null;
        float plateau = 0;
        for (float x = left + strip; x < right - strip; x += step) {
            Cut cut = at(rows, x, strip);
            if (cut != null && (best == null || cut.weight() > best.weight())) {
                best = cut;
                plateau = x;
            } else if (cut != null && cut.weight() == best.weight() && cut.from() == best.from()) {
                // The middle of the strip.
                best = new Cut(cut.from(), cut.to(), (plateau + x) / 2, cut.weight());
            }
        }
        return best;
    }

    /** The longest run of rows that leave the strip around {@code x} white, if that parts prose; null otherwise. */
    private static @Nullable Cut at(List<PdfRow> rows, float x, float strip) {
        Cut best = null;
        int from = 0;
        for (int i = 0; i <= rows.size(); i++) {
            if (i == rows.size() || !isClear(rows.get(i), x, strip)) {
                if (i - from >= LINES) {
                    Cut cut = prose(rows, from, i, x);
                    best = cut != null && (best == null || cut.weight() > best.weight()) ? cut : best;
                }
                from = i + 1;
            }
        }
        return best;
    }

    private static boolean isClear(PdfRow row, float x, float strip) {
        for (PdfWord word : row.words()) {
            if (word.left() < x + strip / 2 && word.right() > x - strip / 2) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Cut prose(List<PdfRow> rows, int from, int to, float x) {
        Side left = new Side();
        Side right = new Side();
        for (PdfRow row : rows.subList(from, to)) {
            left.add(row, -Float.MAX_VALUE, x);
            right.add(row, x, Float.MAX_VALUE);
        }
        boolean beside = left.top < right.bottom && right.top < left.bottom;
        return beside && left.isProse() && right.isProse()
                ? new Cut(from, to, x, Math.min(left.characters, right.characters))
                : null;
    }

    /** What stands on one side of a strip. */
    private static final class Side {
        private int lines;
        private int characters;
        private double widths;
        private float widest;
        private float top = Float.MAX_VALUE;
        private float bottom = -Float.MAX_VALUE;

        void add(PdfRow row, float from, float to) {
            float start = Float.MAX_VALUE;
            float end = -Float.MAX_VALUE;
            for (PdfWord word : row.words()) {
                if (middle(word) > from && middle(word) < to) {
                    start = Math.min(start, word.left());
                    end = Math.max(end, word.right());
                    characters += word.text().length() + 1;
                }
            }
            if (end > start) {
                lines++;
                widths += end - start;
                widest = Math.max(widest, end - start);
                top = Math.min(top, row.y());
                bottom = Math.max(bottom, row.y());
            }
        }

        boolean isProse() {
            return lines >= LINES && characters >= lines * CHARACTERS && widths >= FILLED * widest * lines;
        }
    }
}
