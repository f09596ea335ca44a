package parallax.workbench.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.text.Span;
import parallax.workbench.reader.marks.DisplayText.Line;
import parallax.workbench.reader.marks.DisplayText.Look;
import parallax.workbench.reader.marks.Sheet;

/** Which folds of the article in view are open. */
final class Folds {

    private final ReaderArea area;
    private final Runnable changed;

    /** Where each open fold starts in the article. */
    private final Set<Integer> open = new HashSet<>();

    /** @param changed called when the text is to come anew */
    Folds(ReaderArea area, Runnable changed) {
        this.area = area;
        this.changed = changed;
    }

    Set<Integer> open() {
        return Set.copyOf(open);
    }

    /** Another article comes. */
    void clear() {
        open.clear();
    }

    /** Opens or closes one fold. */
    void toggle(Line fold) {
        int start = fold.article().start();
        if (!open.remove(start)) {
            open.add(start);
        }
        changed.run();
    }

    /** Opens all folds, or closes them where all are open. */
    void toggleAll() {
        Sheet sheet = area.sheet();
        if (sheet != null) {
            List<Integer> closed = sheet.text().lines().stream()
                    .filter(l -> l.look() == Look.FOLDED)
                    .map(l -> l.article().start())
                    .toList();
            if (closed.isEmpty()) {
                open.clear();
            } else {
                open.addAll(closed);
            }
            changed.run();
        }
    }

    /** Opens the fold that a passage lies in. @return whether there was one, so that the text comes anew */
    boolean unfold(Span span) {
        Sheet sheet = area.sheet();
        if (sheet == null || !sheet.text().folds(span.start())) {
            return false;
        }
        open.add(sheet.text().lineOf(span.start()).article().start());
        changed.run();
        return true;
    }
}
