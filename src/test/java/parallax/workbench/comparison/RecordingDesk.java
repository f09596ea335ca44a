package parallax.workbench.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.statements.Collation;
import parallax.statements.Collator;
import parallax.statements.Comparison;

/** A desk that writes down what it is asked for, and collates at once. */
final class RecordingDesk implements Desk {

    final List<String> asked = new ArrayList<>();
    int collated;

    @Override
    public void select(Comparison.Row row, @Nullable Rendering rendering) {
        asked.add("select " + row.statement().id() + (rendering == null ? "" : " in " + rendering.article()));
    }

    @Override
    public void collate(Comparison table, Comparison.Row row, int base, Consumer<Collation> then) {
        collated++;
        then.accept(Collator.collate(row.statement().renderings(), table.articles(), base));
    }

    @Override
    public void merge(Collection<String> statements) {
        asked.add("merge " + statements);
    }

    @Override
    public void split(String statement, String rendering) {
        asked.add("split " + rendering + " from " + statement);
    }

    @Override
    public void move(String rendering, String statement) {
        asked.add("move " + rendering + " to " + statement);
    }

    @Override
    public void confirm(String statement, String rendering) {
        asked.add("confirm " + rendering + " in " + statement);
    }

    @Override
    public void refuse(String statement, String rendering) {
        asked.add("refuse " + rendering + " in " + statement);
    }
}
