package parallax.intake.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words on one baseline.
 *
 * @param words from left to right; one at least
 */
record PdfRow(List<PdfWord> words) {

    /** Baselines nearer than this share of the font's size are one: raised figures and mixed fonts. */
    private static final double TOLERANCE = 0.45;

    /** The rows of some words, from top to bottom. */
    static List<PdfRow> of(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::y));
        List<PdfRow> rows = new ArrayList<>();
        List<PdfWord> row = new ArrayList<>();
        PdfWord first = null;
        for (PdfWord word : sorted) {
            if (first != null && word.y() - first.y() > TOLERANCE * Math.max(first.size(), word.size())) {
                rows.add(row(row));
                row = new ArrayList<>();
                first = null;
            }
            first = first == null ? word : first;
            row.add(word);
        }
        if (!row.isEmpty()) {
            rows.add(row(row));
        }
        return rows;
    }

    private static PdfRow row(List<PdfWord> words) {
        words.sort(Comparator.comparingDouble(PdfWord::left));
        return new PdfRow(List.copyOf(words));
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        float right = words.getFirst().right();
        for (PdfWord word : words) {
            right = Math.max(right, word.right());
        }
        return right;
    }

    /** The baseline of most of its characters. */
    float y() {
        return longest().y();
    }

    /** The size of most of its characters. */
    float size() {
        return longest().size();
    }

    boolean bold() {
        return words.stream().allMatch(PdfWord::bold);
    }

    private PdfWord longest() {
        PdfWord longest = words.getFirst();
        for (PdfWord word : words) {
            if (word.text().length() > longest.text().length()) {
                longest = word;
            }
        }
        return longest;
    }

    /** Its words in reading order with spaces between. */
    String text() {
        return PdfRightToLeft.isMost(words)
                ? words.reversed().stream().map(PdfWord::text).collect(Collectors.joining(" "))
                : words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
    }
}
