package parallax.workbench.comparison;

import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.statements.Collation;
import parallax.statements.Comparison;

/** What the table asks of the workspace. Apart from it, so that the table can be tried on comparisons made by hand. */
interface Desk {

    /** Selects a row, or a rendering of it, everywhere. */
    void select(Comparison.Row row, @Nullable Rendering rendering);

    /** Aligns a row in the background; {@code then} runs on the FX thread. */
    void collate(Comparison table, Comparison.Row row, int base, Consumer<Collation> then);

    /** Puts several statements into one row. */
    void merge(Collection<String> statements);

    /** Takes a rendering out into a row of its own. */
    void split(String statement, String rendering);

    /** Puts a rendering into another row. */
    void move(String rendering, String statement);

    /** Says that a possible rendering belongs where it stands. */
    void confirm(String statement, String rendering);

    /** Says that a rendering does not belong where it stands. */
    void refuse(String statement, String rendering);
}
