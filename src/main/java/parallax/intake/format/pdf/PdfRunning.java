package parallax.intake.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds running heads and feet: lines that recur at the same height on several pages, figures apart; and page numbers. */
final class PdfRunning {

    /** Rows from either edge that are looked at. */
    private static final int ROWS = 3;

    /** Share of the page's height from either edge in which they stand. */
    private static final float EDGE = 0.16f;

    private static final float SAME_HEIGHT = 4;

    private static final int PAGES = 3;

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-\u2013\u2014|\u2022\\s]*(?:(?:page|seite|p\\.|s\\.|\u0441\u0442\u0440\\.?|\u0441\u0442\u043E\u0440\u0456\u043D\u043A\u0430) ?)?"
                    + "(?:\\d{1,4}|[ivxl]{1,6})(?: ?(?:/|of|von|\u0438\u0437) ?\\d{1,4})?[-\u2013\u2014|\u2022\\s]*");

    private PdfRunning() {}

    /** The words of running heads, feet and page numbers, by identity of their rows: a set for each page, in order. */
    static List<Set<PdfRow>> of(List<PdfPage> pages, List<List<PdfRow>> rows) {
        Map<String, List<Float>> heights = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (PdfRow row : edges(pages.get(i), rows.get(i))) {
                heights.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row.y());
            }
        }
        int wanted = pages.size() == 2 ? 2 : PAGES;
        List<Set<PdfRow>> running = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<PdfRow> found = new HashSet<>();
            List<PdfRow> all = rows.get(i);
            for (PdfRow row : edges(pages.get(i), all)) {
                long same = heights.getOrDefault(key(row), List.of()).stream()
                        .filter(y -> Math.abs(y - row.y()) <= SAME_HEIGHT)
                        .count();
                boolean outermost = row == all.getFirst() || row == all.getLast();
                if (same >= wanted || outermost && NUMBER.matcher(row.text()).matches()) {
                    found.add(row);
                }
            }
            running.add(found);
        }
        return running;
    }

    private static List<PdfRow> edges(PdfPage page, List<PdfRow> rows) {
        List<PdfRow> edges = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PdfRow row = rows.get(i);
            boolean top = i < ROWS && row.y() < page.height() * EDGE;
            boolean bottom = i >= rows.size() - ROWS && row.y() > page.height() * (1 - EDGE);
            if (top || bottom) {
                edges.add(row);
            }
        }
        return edges;
    }

    private static String key(PdfRow row) {
        return row.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }
}
