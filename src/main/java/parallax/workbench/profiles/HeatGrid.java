package parallax.workbench.profiles;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import parallax.statements.profiles.Matrix;
import parallax.workbench.base.Words;
import parallax.workbench.profiles.figure.Ink;
import parallax.workbench.profiles.figure.Numbers;

/**
 * A matrix on screen: counts on grounds that grow stronger with them; names and sums stay in view. Only what is in
 * view has nodes, so that its size does not matter.
 */
final class HeatGrid extends Region {

    private static final double NAME = 15;
    private static final double SUM = 4;
    private static final double COLUMN = 7.5;
    private static final double WIDEST = 26;
    private static final double BAR = 0.8;
    private static final double ROW = 2.1;
    private static final double HEAD = 3.6;

    /**
     * A cell.
     *
     * @param row index of its row
     * @param column index of its column
     */
    record At(int row, int column) {}

    private final ScrollBar across = bar(Orientation.HORIZONTAL);
    private final ScrollBar down = bar(Orientation.VERTICAL);
    private final List<Label> pool = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable At> at = new ReadOnlyObjectWrapper<>();
    private final Runnable open;
    private Matrix matrix = Matrix.EMPTY;
    private double em = 13;
    private int used;

    /** @param open what Enter and a click do */
    HeatGrid(Runnable open) {
        this.open = open;
        setId("profiles-grid");
        getStyleClass().add("heat-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(across, down);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        across.valueProperty().addListener((o, before, now) -> requestLayout());
        down.valueProperty().addListener((o, before, now) -> requestLayout());
        at.addListener((o, before, now) -> tell());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ScrollEvent.SCROLL, e -> {
            across.setValue(Math.clamp(across.getValue() - e.getDeltaX(), 0, across.getMax()));
            down.setValue(Math.clamp(down.getValue() - e.getDeltaY(), 0, down.getMax()));
            e.consume();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
    }

    private static ScrollBar bar(Orientation orientation) {
        ScrollBar bar = new ScrollBar();
        bar.setOrientation(orientation);
        bar.setMin(0);
        return bar;
    }

    /** Shows a matrix; the chosen cell stays so, by what it stands for. */
    void show(Matrix next) {
        At before = at.get();
        At again = null;
        if (before != null
                && before.row() < matrix.rows().size()
                && before.column() < matrix.columns().size()) {
            int row = next.row(matrix.rows().get(before.row()).key());
            int column = next.column(matrix.columns().get(before.column()).key());
            again = row < 0 || column < 0 ? null : new At(row, column);
        }
        matrix = next;
        boolean none = next.rows().isEmpty() || next.columns().isEmpty();
        at.set(null);
        at.set(again == null && !none ? new At(0, 0) : again);
        requestLayout();
    }

    /** @param size of normal letters in pixels */
    void measured(double size) {
        em = size;
        requestLayout();
    }

    Matrix matrix() {
        return matrix;
    }

    /** The chosen cell, null where there is none. Set anew whenever another matrix is shown. */
    ReadOnlyObjectProperty<@Nullable At> atProperty() {
        return at.getReadOnlyProperty();
    }

    private double rowHeight() {
        return Math.ceil(ROW * em);
    }

    /** Few columns share the room. */
    private double columnWidth() {
        double least = Math.ceil(COLUMN * em);
        double share = (getWidth() - left() - Math.ceil(BAR * em))
                / Math.max(1, matrix.columns().size());
        return Math.clamp(Math.floor(share), least, Math.ceil(WIDEST * em));
    }

    private double left() {
        return Math.ceil((NAME + SUM) * em);
    }

    private double top() {
        return Math.ceil(HEAD * em);
    }

    private void pressed(KeyEvent e) {
        At here = at.get();
        if (here == null || e.isAltDown()) {
            return;
        }
        int page = Math.max(1, (int) ((down.getLayoutY() + down.getHeight() - top()) / rowHeight()) - 1);
        switch (e.getCode()) {
            case UP -> to(here.row() - 1, here.column());
            case DOWN -> to(here.row() + 1, here.column());
            case LEFT -> to(here.row(), here.column() - 1);
            case RIGHT -> to(here.row(), here.column() + 1);
            case PAGE_UP -> to(here.row() - page, here.column());
            case PAGE_DOWN -> to(here.row() + page, here.column());
            case HOME -> to(e.isShortcutDown() ? 0 : here.row(), 0);
            case END ->
                to(
                        e.isShortcutDown() ? matrix.rows().size() : here.row(),
                        matrix.columns().size());
            case ENTER, SPACE -> open.run();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void clicked(MouseEvent e) {
        requestFocus();
        double x = e.getX() - left() + across.getValue();
        double y = e.getY() - top() + down.getValue();
        int row = (int) (y / rowHeight());
        int column = (int) (x / columnWidth());
        if (e.getY() >= top() && row < matrix.rows().size()) {
            At here = at.get();
            boolean cell = e.getX() >= left() && column < matrix.columns().size();
            to(row, cell ? column : here == null ? 0 : here.column());
        }
        e.consume();
    }

    private void to(int row, int column) {
        int r = Math.clamp(row, 0, matrix.rows().size() - 1);
        int c = Math.clamp(column, 0, matrix.columns().size() - 1);
        at.set(new At(r, c));
        reveal(down, r * rowHeight(), rowHeight(), down.getVisibleAmount());
        reveal(across, c * columnWidth(), columnWidth(), across.getVisibleAmount());
        requestLayout();
    }

    private static void reveal(ScrollBar bar, double from, double size, double room) {
        double value = Math.min(from, Math.max(bar.getValue(), from + size - room));
        bar.setValue(Math.clamp(value, 0, bar.getMax()));
    }

    private void tell() {
        At here = at.get();
        setAccessibleText(
                here == null
                        ? Words.of("profiles.grid")
                        : Words.of(
                                "profiles.grid.at",
                                row(here.row()),
                                matrix.columns().get(here.column()).name(),
                                matrix.count(here.row(), here.column())));
        requestLayout();
    }

    private String row(int row) {
        String name = matrix.rows().get(row).name();
        return name.isEmpty() ? Words.of("profiles.unknown") : name;
    }

    @Override
    protected void layoutChildren() {
        double wide = matrix.columns().size() * columnWidth();
        double tall = matrix.rows().size() * rowHeight();
        double thick = Math.ceil(BAR * em);
        boolean sideways = wide > getWidth() - left();
        double roomDown = getHeight() - top() - (sideways ? thick : 0);
        boolean upright = tall > roomDown;
        double roomAcross = getWidth() - left() - (upright ? thick : 0);
        set(across, wide, roomAcross, columnWidth());
        set(down, tall, roomDown, rowHeight());
        across.resizeRelocate(left(), getHeight() - thick, Math.max(0, roomAcross), thick);
        down.resizeRelocate(getWidth() - thick, top(), thick, Math.max(0, roomDown));
        used = 0;
        cells(roomAcross, roomDown);
        heads(roomAcross, roomDown);
        for (int i = used; i < pool.size(); i++) {
            pool.get(i).setVisible(false);
        }
        across.toFront();
        down.toFront();
    }

    private static void set(ScrollBar bar, double all, double room, double step) {
        double most = Math.max(0, all - room);
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(Math.max(0, room));
        bar.setUnitIncrement(step);
        bar.setBlockIncrement(Math.max(step, room - step));
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
    }

    private int first(ScrollBar bar, double size) {
        return (int) (bar.getValue() / size);
    }

    private int end(ScrollBar bar, double size, double room, int count) {
        return Math.min(count, (int) Math.ceil((bar.getValue() + Math.max(0, room)) / size));
    }

    private void cells(double roomAcross, double roomDown) {
        At here = at.get();
        int lastRow = end(down, rowHeight(), roomDown, matrix.rows().size());
        int lastColumn = end(across, columnWidth(), roomAcross, matrix.columns().size());
        for (int r = first(down, rowHeight()); r < lastRow; r++) {
            double y = top() + r * rowHeight() - down.getValue();
            for (int c = first(across, columnWidth()); c < lastColumn; c++) {
                double x = left() + c * columnWidth() - across.getValue();
                int count = matrix.count(r, c);
                Ink heat = Ink.heat(count, matrix.largest());
                boolean chosen = here != null && here.row() == r && here.column() == c;
                String style =
                        count == 0 ? "no-count" : "words-" + Ink.onHeat(heat).word();
                Label cell = label("heat-cell", "ground-" + heat.word(), style, chosen ? "chosen" : "other");
                put(cell, count == 0 ? "·" : Numbers.of(count), x, y, columnWidth(), rowHeight());
            }
        }
    }

    private void heads(double roomAcross, double roomDown) {
        At here = at.get();
        int lastRow = end(down, rowHeight(), roomDown, matrix.rows().size());
        int lastColumn = end(across, columnWidth(), roomAcross, matrix.columns().size());
        double names = Math.ceil(NAME * em);
        for (int r = first(down, rowHeight()); r < lastRow; r++) {
            double y = top() + r * rowHeight() - down.getValue();
            String chosen = here != null && here.row() == r ? "chosen" : "other";
            put(label("heat-row", chosen), row(r), 0, y, names, rowHeight());
            String sum = Numbers.of(matrix.rows().get(r).sum());
            put(label("heat-sum", chosen), sum, names, y, left() - names, rowHeight());
        }
        for (int c = first(across, columnWidth()); c < lastColumn; c++) {
            double x = left() + c * columnWidth() - across.getValue();
            Matrix.Head head = matrix.columns().get(c);
            String chosen = here != null && here.column() == c ? "chosen" : "other";
            double names2 = Math.ceil(top() * 0.62);
            put(label("heat-column", chosen), head.name(), x, 0, columnWidth(), names2);
            put(label("heat-column-sum", chosen), Numbers.of(head.sum()), x, names2, columnWidth(), top() - names2);
        }
        put(label("heat-corner"), Words.of("profiles.grid.corner"), 0, 0, names, top());
        put(label("heat-corner", "heat-corner-sum"), Words.of("profiles.matrix.all"), names, 0, left() - names, top());
    }

    private void put(Label label, String words, double x, double y, double width, double height) {
        label.setText(words);
        label.resizeRelocate(x, y, width, height);
    }

    /** The next label of the pool; those taken later lie on top. */
    private Label label(String... styles) {
        if (used == pool.size()) {
            Label label = new Label();
            label.setManaged(false);
            label.setMouseTransparent(true);
            pool.add(label);
            getChildren().add(label);
        }
        Label label = pool.get(used++);
        List<String> wanted = List.of(styles);
        if (!label.getStyleClass().equals(wanted)) {
            label.getStyleClass().setAll(wanted);
        }
        label.setVisible(true);
        return label;
    }
}
