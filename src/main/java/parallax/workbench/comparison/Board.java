package parallax.workbench.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.statements.Comparison;
import parallax.workbench.base.Cursor;

/** What the parts of the pane look at together: the table, its view, where the analyst is in it. FX thread only. */
final class Board {

    private final Desk desk;
    private final Collations collations;
    private final Columns columns = new Columns();
    private final DoubleProperty scroll = new SimpleDoubleProperty();
    private final BooleanProperty leftOut = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Table> table = new ReadOnlyObjectWrapper<>(new Table(Comparison.EMPTY));
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.ALL);
    private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<@Nullable Rendering> cut = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Rendering> dragged = new SimpleObjectProperty<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper redraws = new ReadOnlyLongWrapper();
    private Fit fit = Fit.USUAL;
    private @Nullable String anchor;

    Board(Desk desk) {
        this.desk = desk;
        this.collations = new Collations(desk);
        leftOut.addListener((o, was, is) -> redraw());
    }

    Desk desk() {
        return desk;
    }

    Collations collations() {
        return collations;
    }

    Columns columns() {
        return columns;
    }

    /** How far the outlets' columns are scrolled, in pixels. */
    DoubleProperty scrollProperty() {
        return scroll;
    }

    /** Whether words that an outlet left out are written out instead of a thin mark. */
    BooleanProperty leftOutProperty() {
        return leftOut;
    }

    ReadOnlyObjectProperty<Table> tableProperty() {
        return table.getReadOnlyProperty();
    }

    Table table() {
        return table.get();
    }

    ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    View view() {
        return view.get();
    }

    /** How much room text takes. */
    Fit fit() {
        return fit;
    }

    void measured(Fit now) {
        fit = now;
    }

    /** Grows whenever all rows must be drawn anew: other widths, another size of type, another base wording. */
    ReadOnlyLongProperty redrawsProperty() {
        return redraws.getReadOnlyProperty();
    }

    void redraw() {
        redraws.set(redraws.get() + 1);
    }

    /** What the list shows, from top to bottom. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** Where the analyst is, null where nowhere. */
    ReadOnlyObjectProperty<@Nullable Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    /** Ids of the rows chosen for an act on several. */
    ReadOnlyObjectProperty<Set<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Id of the row that is open, null where none is. */
    ReadOnlyObjectProperty<@Nullable String> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** The rendering marked to be put into another row. */
    ObjectProperty<@Nullable Rendering> cutProperty() {
        return cut;
    }

    /** The rendering under the mouse on its way to another row. */
    ObjectProperty<@Nullable Rendering> draggedProperty() {
        return dragged;
    }

    /** Shows another comparison; where the analyst was is found again. */
    void show(Comparison comparison) {
        Spot old = spot.get();
        Rendering marked = cut.get();
        columns.show(
                comparison.columns().stream().map(Comparison.Column::source).toList());
        scroll.set(Math.min(scroll.get(), columns.furthest()));
        table.set(new Table(comparison));
        View now = view.get();
        String speaker = now.filter().speaker();
        boolean gone = speaker != null && !table().speakers().contains(speaker);
        view.set(gone ? now.with(now.filter().withSpeaker(null)) : now);
        lay();
        if (marked != null && holding(marked).isEmpty()) {
            cut.set(null);
        }
        spot.set(old == null ? null : again(old));
        chooseOnlySpot();
    }

    /** The same place in a new table: by rendering, which may have gone to another row, else by any of the row's. */
    private @Nullable Spot again(Spot old) {
        Rendering meant = old.rendering();
        if (meant != null) {
            Optional<RowModel> row = holding(meant);
            if (row.isPresent()) {
                return new Spot(row.get(), row.get().columnOf(meant), row.get().rendering(meant.id()));
            }
        }
        return table().row(old.row().id())
                .or(() -> old.row().statement().renderings().stream()
                        .flatMap(r -> holding(r).stream())
                        .findFirst())
                .map(r -> Spot.at(r, Math.min(old.column(), columns(r) - 1)))
                .orElse(null);
    }

    private Optional<RowModel> holding(Rendering rendering) {
        return table().rows().stream()
                .filter(r -> r.rendering(rendering.id()) != null)
                .findFirst();
    }

    private static int columns(RowModel row) {
        return row.entries().size();
    }

    /** Changes how the table is viewed. */
    void look(View other) {
        if (!other.equals(view.get())) {
            boolean rebased = !Objects.equals(other.base(), view.get().base());
            view.set(other);
            lay();
            if (rebased) {
                redraw();
            }
        }
    }

    /** Takes all filters away and goes to where the analyst is, which they may have hidden. */
    void unfilter() {
        Spot at = spot.get();
        look(view().with(Filter.NONE));
        if (at != null) {
            spot.set(null);
            settle(at);
        }
    }

    /** Opens a row, or closes it where it is open. */
    void toggle(RowModel row) {
        open(row.id().equals(opened.get()) ? null : row.id());
    }

    /** Opens a row in place of the one that is open; null closes that. */
    void open(@Nullable String row) {
        opened.set(row);
        lay();
    }

    private void lay() {
        lines.setAll(table().lines(view(), opened.get()));
    }

    /** Goes to a place on the analyst's gesture: everything follows. */
    void go(Spot to) {
        settle(to);
        desk.select(to.row().row(), to.rendering());
    }

    /** Adds or takes away a row from those chosen. */
    void toggleChosen(RowModel row) {
        Set<String> next = new LinkedHashSet<>(chosen.get());
        if (!next.remove(row.id())) {
            next.add(row.id());
        }
        anchor = row.id();
        chosen.set(next);
    }

    /** Chooses all rows from the last one gone to up to this one. */
    void chooseTo(Spot to) {
        List<String> ids = rows().stream().map(RowModel::id).toList();
        int from = Math.max(0, ids.indexOf(anchor));
        int until = ids.indexOf(to.row().id());
        chosen.set(new LinkedHashSet<>(ids.subList(Math.min(from, until), Math.max(from, until) + 1)));
        spot.set(to);
        desk.select(to.row().row(), to.rendering());
    }

    void chooseOnlySpot() {
        Spot at = spot.get();
        chosen.set(at == null ? Set.of() : Set.of(at.row().id()));
    }

    /** The rows shown, from top to bottom. */
    List<RowModel> rows() {
        return lines.stream()
                .filter(Line.Statement.class::isInstance)
                .map(l -> ((Line.Statement) l).row())
                .toList();
    }

    /** Goes where something else led; nothing is written back. */
    void follow(@Nullable Cursor cursor) {
        Spot at = spot.get();
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
        table().row(cursor.statement()).ifPresent(row -> {
            Rendering meant = cursor.rendering() == null ? null : row.rendering(cursor.rendering());
            settle(new Spot(row, meant == null ? -1 : row.columnOf(meant), meant));
        });
    }

    private void settle(Spot to) {
        anchor = to.row().id();
        chosen.set(Set.of(anchor));
        spot.set(to);
    }
}
