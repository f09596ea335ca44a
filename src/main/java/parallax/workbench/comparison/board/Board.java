package parallax.workbench.comparison.board;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import parallax.news.Rendering;
import parallax.statements.comparison.Comparison;
import parallax.workbench.base.Cursor;
import parallax.workbench.comparison.table.Columns;
import parallax.workbench.comparison.table.Filter;
import parallax.workbench.comparison.table.Fit;
import parallax.workbench.comparison.table.Laid;
import parallax.workbench.comparison.table.Line;
import parallax.workbench.comparison.table.Order;
import parallax.workbench.comparison.table.RowModel;
import parallax.workbench.comparison.table.Table;
import parallax.workbench.comparison.table.View;

/** What the parts of the pane look at together: the table, its view, where the analyst is in it. FX thread only. */
public final class Board {

    private final Desk desk;
    private final Readings readings;
    private final Pace pace = new Pace();
    private final Columns columns = new Columns();
    private final Arrangement arrangement;
    private final DoubleProperty scroll = new SimpleDoubleProperty();
    private final Switches switches = new Switches();
    private final Whereabouts whereabouts = new Whereabouts(this);
    private final ReadOnlyObjectWrapper<Table> table = new ReadOnlyObjectWrapper<>(Laid.NOTHING.table());
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.ALL);
    private final ReadOnlyObjectWrapper<@Nullable String> opened = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Rendering> cut = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Rendering> dragged = new SimpleObjectProperty<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper redraws = new ReadOnlyLongWrapper();
    private Fit fit = Fit.USUAL;
    private Consumer<String> describing = source -> {};
    private Laid laid = Laid.NOTHING;
    private Laid.Ask asked = laid.ask();
    private volatile long asking;

    /** A board without a table; the desk brings the first. */
    public Board(Desk desk) {
        this.desk = desk;
        this.readings = new Readings(desk);
        arrangement = new Arrangement(this);
        switches.leftOut().addListener((o, was, is) -> redraw());
        switches.around().addListener((o, was, is) -> redraw());
        switches.together().addListener((o, was, is) -> ask(asked.withTogether(is)));
        switches.articles().addListener((o, was, is) -> {
            arrangement.turned(is);
            ask(asked.withArticles(is));
        });
    }

    /** What opens the form of an outlet. */
    public void onDescribe(Consumer<String> form) {
        describing = form;
    }

    /** Opens the form for what is known of an outlet. */
    public void describe(String source) {
        describing.accept(source);
    }

    /** What the table asks of the workspace. */
    public Desk desk() {
        return desk;
    }

    /** Rows word under word, kept for those looked at lately. */
    public Readings readings() {
        return readings;
    }

    /** What a frame may take. */
    public Pace pace() {
        return pace;
    }

    /** Where the columns stand now; another object after each change. */
    public Columns columns() {
        return columns;
    }

    /** What the analyst switched on or off. */
    public Switches switches() {
        return switches;
    }

    /** The rows chosen for an act on several. */
    public Chosen chosen() {
        return whereabouts.chosen();
    }

    /** How the analyst arranges the columns. */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** How far the outlets' columns are scrolled, in pixels. */
    public DoubleProperty scrollProperty() {
        return scroll;
    }

    /** The heading that the analyst is on, null where on none. */
    public ReadOnlyObjectProperty<Line.@Nullable Heading> headingProperty() {
        return whereabouts.headingProperty();
    }

    /** The whole table; empty until the first is made, never null. */
    public ReadOnlyObjectProperty<Table> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** The whole table now. */
    public Table table() {
        return table.get();
    }

    /** How the analyst looks at it; never null. */
    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The view now. */
    public View view() {
        return view.get();
    }

    /** How much room text takes. */
    public Fit fit() {
        return fit;
    }

    /** Takes what a line of text measures in the window's font; lays all out again if it changed. */
    public void measured(Fit now) {
        fit = now;
    }

    /** Grows whenever all rows must be drawn anew: other widths, another size of type, another base wording. */
    public ReadOnlyLongProperty redrawsProperty() {
        return redraws.getReadOnlyProperty();
    }

    /** Draws again what is seen, although neither table nor view changed. */
    public void redraw() {
        redraws.set(redraws.get() + 1);
    }

    /** What the list shows, from top to bottom. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** Where the analyst is, null where nowhere. */
    public ReadOnlyObjectProperty<@Nullable Spot> spotProperty() {
        return whereabouts.spotProperty();
    }

    /** Ids of the rows chosen for an act on several. */
    public ReadOnlyObjectProperty<Set<String>> chosenProperty() {
        return chosen().property();
    }

    /** Id of the row that is open, null where none is. */
    public ReadOnlyObjectProperty<@Nullable String> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** The rendering marked to be put into another row. */
    public ObjectProperty<@Nullable Rendering> cutProperty() {
        return cut;
    }

    /** The rendering under the mouse on its way to another row. */
    public ObjectProperty<@Nullable Rendering> draggedProperty() {
        return dragged;
    }

    /** Shows another comparison as soon as it is laid out; where the analyst was is found again. */
    public void show(Comparison comparison) {
        ask(asked.with(comparison));
    }

    /** Has the table laid out in the background; what is shown stays until then. Only the last question is answered. */
    private void ask(Laid.Ask ask) {
        asked = ask;
        long mine = ++asking;
        Laid before = laid;
        if (ask.given() == Comparison.EMPTY) {
            take(Laid.of(ask, before, () -> false));
        } else {
            desk.work(() -> Laid.of(ask, before, () -> mine != asking), made -> {
                if (mine == asking) {
                    take(made);
                }
            });
        }
    }

    private void take(Laid made) {
        boolean other = made.table() != table.get();
        laid = made;
        asked = made.ask();
        if (other) {
            columns.show(
                    made.table().comparison().columns().stream()
                            .map(Comparison.Column::source)
                            .toList(),
                    made.table().folded());
            scroll.set(Math.min(scroll.get(), columns.furthest()));
            table.set(made.table());
        }
        pace.hurry();
        view.set(made.ask().view());
        List<Line> all = made.lines();
        int open = opened.get() == null ? -1 : made.line(opened.get());
        if (open >= 0) {
            all = new ArrayList<>(all);
            all.add(open + 1, new Line.Opened(made.rows().get(made.index(opened.get()))));
        }
        lines.setAll(all);
        if (other) {
            Rendering marked = cut.get();
            if (marked != null && table().holding(marked).isEmpty()) {
                cut.set(null);
            }
        }
        whereabouts.found(all, other);
    }

    /** Changes how the table is viewed. */
    public void look(View other) {
        if (!other.equals(asked.view())) {
            boolean rebased = view.get().redraws(other);
            view.set(other);
            ask(asked.with(other));
            if (rebased) {
                redraw();
            }
        }
    }

    /** Has rows stand as a column tells them, null as all articles do. */
    public void tell(@Nullable String column) {
        asked = asked.withTold(column);
        View as = view.get().with(Order.PLACE);
        view.set(as);
        ask(asked.with(as));
    }

    /** The column in whose order rows stand where they stand as told, null for all. */
    @Nullable
    String told() {
        return asked.told();
    }

    /** Hides the rows under headings with these keys, and shows those under all others. */
    void close(Set<String> headings) {
        ask(asked.withClosed(headings));
    }

    /** Hides the rows under a heading, or shows them. */
    public void toggle(Line.Heading line) {
        Set<String> next = new LinkedHashSet<>(asked.closed());
        if (!next.remove(line.key())) {
            next.add(line.key());
        }
        go(line);
        close(next);
    }

    /** Hides the rows under all speakers' headings, or shows all where some are hidden. */
    public void foldAll() {
        Set<String> none = Set.of();
        Set<String> all = new LinkedHashSet<>();
        table().speakers().forEach(all::add);
        close(asked.closed().isEmpty() ? all : none);
    }

    /** Keys of the headings whose rows are hidden. */
    Set<String> closed() {
        return asked.closed();
    }

    /** Takes all filters away and goes to where the analyst is, which they may have hidden. */
    public void unfilter() {
        Spot at = spotProperty().get();
        asked = asked.withClosed(Set.of());
        View all = view().with(Filter.NONE);
        view.set(all);
        ask(asked.with(all));
        if (at != null) {
            whereabouts.leave();
            whereabouts.settle(at);
        }
    }

    /** Opens a row, or closes it where it is open. */
    public void toggle(RowModel row) {
        open(row.id().equals(opened.get()) ? null : row.id());
    }

    /** Opens a row in place of the one that is open; null closes that. */
    public void open(@Nullable String row) {
        String before = opened.get();
        int at = before == null ? -1 : laid.line(before);
        if (at >= 0) {
            if (at + 1 < lines.size() && lines.get(at + 1) instanceof Line.Opened) {
                lines.remove(at + 1);
            }
        }
        opened.set(row);
        pace.hurry();
        if (row != null && laid.line(row) >= 0) {
            lines.add(laid.line(row) + 1, new Line.Opened(rows().get(laid.index(row))));
        }
    }

    /** Index of the line of a row, -1 where it is not shown. */
    public int line(String row) {
        int at = laid.line(row);
        int open = opened.get() == null ? -1 : laid.line(opened.get());
        return open >= 0 && at > open ? at + 1 : at;
    }

    /** Index of a row among those shown, -1 where it is not. */
    public int indexOf(RowModel row) {
        return laid.index(row.id());
    }

    /** What the view holds, rows under folded headings too. */
    public Table.Counts counts() {
        return laid.counts();
    }

    /** Goes to a place on the analyst's gesture: everything follows. */
    public void go(Spot to) {
        whereabouts.settle(to);
        desk.select(to.row().row(), to.rendering());
    }

    /** Chooses all rows from the last one gone to up to this one. */
    public void chooseTo(Spot to) {
        whereabouts.chooseTo(to);
        desk.select(to.row().row(), to.rendering());
    }

    /** Chooses the row where the analyst is and no other. */
    public void chooseOnlySpot() {
        whereabouts.chooseOnlySpot();
    }

    /** The rows shown, from top to bottom. */
    public List<RowModel> rows() {
        return laid.rows();
    }

    /** Goes to a heading. */
    public void go(Line.Heading to) {
        whereabouts.go(to);
    }

    /** Goes where something else led; nothing is written back. */
    public void follow(@Nullable Cursor cursor) {
        whereabouts.follow(cursor);
    }

    /** Goes to the row itself where the analyst was in a column that is hidden now. */
    void leaveHiddenColumn() {
        whereabouts.leaveHiddenColumn();
    }
}
