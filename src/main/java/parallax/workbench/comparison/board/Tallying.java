package parallax.workbench.comparison.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;
import parallax.statements.collation.Collation;
import parallax.statements.collation.Contrast;
import parallax.statements.collation.Contrasts;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.Base;
import parallax.workbench.comparison.table.Known;
import parallax.workbench.comparison.table.RowModel;
import parallax.workbench.comparison.table.Table;
import parallax.workbench.comparison.table.Tally;

/**
 * Counts the differences of every row in the background, a short stretch at a time, so that nothing else waits for it.
 * FX thread only.
 */
public final class Tallying {

    /** How long a stretch may take before others have their turn. */
    private static final long STRETCH_NANOS = 60_000_000;

    private final Desk desk;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
    private @Nullable Question standing;
    private @Nullable Tally answer;

    /** What is counted: whose instances change whenever the answer would. */
    private record Question(Table table, Base base, Known known) {

        boolean is(Question other) {
            return table == other.table && known == other.known && base.equals(other.base);
        }
    }

    /** Rows counted in one go, and where the next stretch begins. */
    private record Stretch(Map<String, int[]> masks, int next) {}

    /** Counts in the background of this desk. */
    public Tallying(Desk desk) {
        this.desk = desk;
    }

    /** How far it is, 1 where it is done. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Counts, and hands over the whole; at once where nothing has changed since. */
    public void count(Table table, Base base, Known known, Consumer<Tally> then) {
        Question question = new Question(table, base, known);
        if (standing != null && standing.is(question)) {
            if (answer != null) {
                then.accept(answer);
            }
            return;
        }
        standing = question;
        answer = null;
        progress.set(0);
        desk.labels(labels -> go(question, labels, 0, new HashMap<>(), then));
    }

    private void go(
            Question question, Map<String, String> labels, int from, Map<String, int[]> known, Consumer<Tally> then) {
        if (standing != question) {
            return;
        }
        desk.work(() -> stretch(question, labels, from), stretch -> {
            if (standing != question) {
                return;
            }
            known.putAll(stretch.masks());
            int all = question.table().rows().size();
            progress.set(all == 0 ? 1 : (double) stretch.next() / all);
            if (stretch.next() < all) {
                go(question, labels, stretch.next(), known, then);
            } else {
                answer = new Tally(known);
                then.accept(answer);
            }
        });
    }

    private static Stretch stretch(Question question, Map<String, String> labels, int from) {
        long until = System.nanoTime() + STRETCH_NANOS;
        List<RowModel> rows = question.table().rows();
        Map<String, int[]> masks = new HashMap<>();
        int at = from;
        while (at < rows.size() && (at == from || System.nanoTime() < until)) {
            RowModel row = rows.get(at++);
            masks.put(row.id(), masks(Against.of(row, question.base(), question.known()), row, labels));
        }
        return new Stretch(masks, at);
    }

    private static int[] masks(Against against, RowModel row, Map<String, String> labels) {
        int[] masks = new int[row.statement().renderings().size()];
        if (against.compares()) {
            Collation collation = against.collate();
            for (int i = 0; i < masks.length; i++) {
                for (Contrast contrast : Contrasts.of(collation, i, against.renderings(), against.articles(), labels)) {
                    masks[i] |= contrast.bit();
                }
            }
        }
        return masks;
    }
}
