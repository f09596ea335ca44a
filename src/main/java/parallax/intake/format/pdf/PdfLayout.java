package parallax.intake.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.intake.article.Passage;
import parallax.intake.source.Hyphens;
import parallax.news.Role;

/** Makes passages of pages: running heads apart, columns in order, lines joined into paragraphs, large ones as headings. */
final class PdfLayout {

    private PdfLayout() {}

    /** @param pages one at least */
    static List<Passage> passages(List<PdfPage> pages) {
        List<List<PdfRow>> rows =
                pages.stream().map(page -> PdfRow.of(page.words())).toList();
        List<Set<PdfRow>> running = PdfRunning.of(pages, rows);
        List<List<List<PdfRow>>> blocks = new ArrayList<>();
        List<PdfRow> body = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<PdfWord> furniture = new HashSet<>();
            running.get(i).forEach(row -> furniture.addAll(row.words()));
            List<PdfWord> words = pages.get(i).words().stream()
                    .filter(word -> !furniture.contains(word))
                    .toList();
            List<List<PdfRow>> ordered = PdfColumns.of(words);
            ordered.forEach(body::addAll);
            blocks.add(ordered);
        }
        float size = size(body);
        PdfParagraphs paragraphs = new PdfParagraphs(
                size, isBold(body), new Hyphens(body.stream().map(PdfRow::text).toList()));
        for (int i = 0; i < pages.size(); i++) {
            int number = pages.get(i).number();
            float middle = pages.get(i).height() / 2;
            for (PdfRow row : rows.get(i)) {
                if (running.get(i).contains(row) && row.y() < middle) {
                    paragraphs.furniture(row.text(), number);
                }
            }
            blocks.get(i).forEach(block -> paragraphs.block(block, number));
            for (PdfRow row : rows.get(i)) {
                if (running.get(i).contains(row) && row.y() >= middle) {
                    paragraphs.furniture(row.text(), number);
                }
            }
        }
        return PdfTitle.marked(paragraphs.all(), size).stream()
                .map(p -> new Passage(p.text(), p.role(), p.page()))
                .toList();
    }

    /** The size of most characters, in points. */
    static float size(List<PdfRow> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (PdfRow row : rows) {
            for (PdfWord word : row.words()) {
                counts.merge(Math.round(word.size() * 2), word.text().length(), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
                .map(e -> e.getKey() / 2f)
                .orElse(10f);
    }

    private static boolean isBold(List<PdfRow> rows) {
        return rows.stream().filter(PdfRow::bold).count() * 2 > rows.size();
    }

    /**
     * A paragraph of a PDF.
     *
     * @param size of its font in points
     * @param role {@link Role#HEADING} or {@link Role#FURNITURE}, null for others
     */
    record Paragraph(String text, float size, @Nullable Role role, int page) {}
}
