package parallax.workbench.comparison.overview;

import org.jspecify.annotations.Nullable;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.table.RowModel;

/** Says in words what stands at a place of the overview. */
final class OverviewWords {

    private static final int LONGEST = 160;

    private OverviewWords() {}

    /** The statement, and what the outlet did with it; {@code column} is -1 for the statement alone. */
    static String at(Overview overview, int row, int column) {
        RowModel model = overview.rows().get(row);
        String text = model.text(model.row().base());
        @Nullable String speaker = model.speaker();
        String statement = (speaker == null ? "" : speaker + ": ")
                + (text.length() > LONGEST ? text.substring(0, LONGEST).strip() + "…" : text);
        String differ = Words.of("comparison.overview.differ", Math.round(overview.disagreement()[row] * 100));
        if (column < 0 || column >= model.entries().size()) {
            return statement + "\n" + differ;
        }
        String source = model.table().columns().get(column).source();
        String state = Words.of(
                "comparison.state." + model.entries().get(column).state().word());
        return statement + "\n" + source + ": " + state + "\n" + differ;
    }
}
