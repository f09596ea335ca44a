package parallax.workbench.comparison.board;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.workbench.base.Cursor;
import parallax.workbench.comparison.table.Line;
import parallax.workbench.comparison.table.RowModel;

/** Where the analyst is in the table, kept through every change of it: a cell, a heading, or nowhere. FX thread only. */
final class Whereabouts {

    private final Board board;
    private final Chosen chosen = new Chosen();
    private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Line.@Nullable Heading> heading = new ReadOnlyObjectWrapper<>();
    private @Nullable Cursor awaited;

    Whereabouts(Board board) {
        this.board = board;
    }

    ReadOnlyObjectProperty<@Nullable Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Line.@Nullable Heading> headingProperty() {
        return heading.getReadOnlyProperty();
    }

    Chosen chosen() {
        return chosen;
    }

    /** Goes to a cell. */
    void settle(Spot to) {
        chosen.only(to.row());
        heading.set(null);
        spot.set(to);
    }

    /** Goes to a cell and chooses all rows up to it. */
    void chooseTo(Spot to) {
        chosen.through(board.rows(), to.row());
        spot.set(to);
    }

    void chooseOnlySpot() {
        Spot at = spot.get();
        chosen.only(at == null ? null : at.row());
    }

    /** Goes to a heading. */
    void go(Line.Heading to) {
        spot.set(null);
        chosen.only(null);
        heading.set(to);
    }

    /** Is nowhere for a moment, so that going back there is seen. */
    void leave() {
        spot.set(null);
    }

    /** Goes to the row itself where the analyst was in a column that is hidden now. */
    void leaveHiddenColumn() {
        Spot at = spot.get();
        if (at != null && at.column() >= 0 && !board.columns().isShown(at.column())) {
            spot.set(Spot.at(at.row(), -1));
        }
    }

    /** Finds the same place again; {@code other} where the table itself is another one. */
    void found(List<Line> lines, boolean other) {
        Spot old = spot.get();
        if (other) {
            spot.set(old == null ? null : again(old));
            chooseOnlySpot();
        }
        Line.Heading at = heading.get();
        if (at != null) {
            heading.set(lines.stream()
                    .filter(l -> l instanceof Line.Heading h && h.key().equals(at.key()))
                    .map(Line.Heading.class::cast)
                    .findFirst()
                    .orElse(null));
        }
        if (awaited != null) {
            follow(awaited);
        }
    }

    /** The same place in a new table: by rendering, which may have gone to another row, else by any of the row's. */
    private @Nullable Spot again(Spot old) {
        Rendering meant = old.rendering();
        if (meant != null) {
            Optional<RowModel> row = board.table().holding(meant);
            if (row.isPresent()) {
                return new Spot(row.get(), row.get().columnOf(meant), row.get().rendering(meant.id()));
            }
        }
        return board.table()
                .row(old.row().id())
                .or(() -> old.row().statement().renderings().stream()
                        .flatMap(r -> board.table().holding(r).stream())
                        .findFirst())
                .map(r -> Spot.at(r, Math.min(old.column(), r.entries().size() - 1)))
                .orElse(null);
    }

    /** Goes where something else led; nothing is written back. */
    void follow(@Nullable Cursor cursor) {
        Spot at = spot.get();
        awaited = null;
        if (cursor == null) {
            spot.set(null);
            return;
        }
        boolean here = at != null
                && at.row().id().equals(cursor.statement())
                && (cursor.rendering() == null
                        || at.rendering() != null
                                && cursor.rendering().equals(at.rendering().id()));
        if (here) {
            return;
        }
        Optional<RowModel> there = board.table().row(cursor.statement());
        if (there.isPresent()) {
            RowModel row = there.get();
            Rendering meant = cursor.rendering() == null ? null : row.rendering(cursor.rendering());
            settle(new Spot(row, meant == null ? -1 : row.columnOf(meant), meant));
        } else {
            // The table that holds it may still be on its way.
            awaited = cursor;
        }
    }
}
