package parallax.workbench.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parallax.news.Rendering;
import parallax.statements.comparison.Comparison;

/**
 * One statement as two articles report it.
 *
 * @param row the statement
 * @param left index of the left article's rendering in the statement's renderings
 * @param right index of the right article's
 */
record Match(Comparison.Row row, int left, int right) {

    /** What two articles share, as the left one tells it. A wording repeated on one side meets the other's last one. */
    static List<Match> of(Comparison table, String left, String right) {
        List<Match> matches = new ArrayList<>();
        for (Comparison.Row row : table.rows()) {
            List<Integer> ls = in(row, left);
            List<Integer> rs = in(row, right);
            if (!ls.isEmpty() && !rs.isEmpty()) {
                for (int i = 0; i < Math.max(ls.size(), rs.size()); i++) {
                    matches.add(new Match(row, ls.get(Math.min(i, ls.size() - 1)), rs.get(Math.min(i, rs.size() - 1))));
                }
            }
        }
        matches.sort(Comparator.comparing((Match m) -> m.leftRendering().span())
                .thenComparing(m -> m.rightRendering().span()));
        return List.copyOf(matches);
    }

    private static List<Integer> in(Comparison.Row row, String article) {
        List<Rendering> all = row.statement().renderings();
        List<Integer> in = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).article().equals(article)) {
                in.add(i);
            }
        }
        in.sort(Comparator.comparing(i -> all.get(i).span()));
        return in;
    }

    Rendering leftRendering() {
        return row.statement().renderings().get(left);
    }

    Rendering rightRendering() {
        return row.statement().renderings().get(right);
    }

    /** The rendering on one side. */
    Rendering on(boolean leftSide) {
        return leftSide ? leftRendering() : rightRendering();
    }

    /** Whether the engine still asks if one of the two belongs to the statement. */
    boolean possible() {
        return leftRendering().state() == Rendering.State.POSSIBLE
                || rightRendering().state() == Rendering.State.POSSIBLE;
    }

    /** The style class of what shows it. */
    String style() {
        return possible() ? "possible" : "same";
    }
}
