package parallax.workbench.comparison.board;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import parallax.workbench.comparison.table.RowModel;

/** The rows chosen for an act on several, by id. */
public final class Chosen {

    private final ReadOnlyObjectWrapper<Set<String>> rows = new ReadOnlyObjectWrapper<>(Set.of());
    private @Nullable String anchor;

    ReadOnlyObjectProperty<Set<String>> property() {
        return rows.getReadOnlyProperty();
    }

    /** Chooses one row, null for none; a stretch chosen next begins at it. */
    void only(@Nullable RowModel row) {
        anchor = row == null ? anchor : row.id();
        rows.set(row == null ? Set.of() : Set.of(row.id()));
    }

    /** Adds a row to those chosen, or takes it away. */
    public void toggle(RowModel row) {
        Set<String> next = new LinkedHashSet<>(rows.get());
        if (!next.remove(row.id())) {
            next.add(row.id());
        }
        anchor = row.id();
        rows.set(next);
    }

    /** Chooses all rows from the last one chosen alone up to this one. */
    void through(List<RowModel> shown, RowModel to) {
        int from = 0;
        int until = 0;
        for (int i = 0; i < shown.size(); i++) {
            from = shown.get(i).id().equals(anchor) ? i : from;
            until = shown.get(i).id().equals(to.id()) ? i : until;
        }
        Set<String> between = new LinkedHashSet<>();
        shown.subList(Math.min(from, until), Math.max(from, until) + 1).forEach(r -> between.add(r.id()));
        rows.set(between);
    }
}
