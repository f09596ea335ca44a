package parallax.workbench.comparison;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.grid.Grid;
import parallax.workbench.comparison.table.Line;

/** The keyboard for columns and groups: from column to column, headings that fold, columns moved, widened, pinned, hidden. */
final class TableKeys {

    private static final double STEP = 2;

    private final Board board;

    TableKeys(Board board, Grid grid) {
        this.board = board;
        grid.list().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        boolean plain = e.getTarget() == e.getSource() && !e.isShortcutDown() && !e.isAltDown() && !e.isMetaDown();
        Line.Heading heading = board.headingProperty().get();
        boolean done = plain
                && (e.isShiftDown() ? shifted(e.getCode()) : heading != null && on(heading, e.getCode()) || other(e));
        if (done) {
            e.consume();
        }
    }

    private boolean shifted(KeyCode code) {
        Spot spot = board.spotProperty().get();
        int by = code == KeyCode.LEFT ? -1 : code == KeyCode.RIGHT ? 1 : 0;
        if (by == 0 || spot == null || spot.column() < 0) {
            return false;
        }
        board.arrangement().shift(spot.column(), by);
        return true;
    }

    /** What keys do on a heading. */
    private boolean on(Line.Heading heading, KeyCode code) {
        switch (code) {
            case LEFT -> {
                if (heading.closed()) {
                    parent(heading);
                } else {
                    board.toggle(heading);
                }
            }
            case RIGHT -> {
                if (heading.closed()) {
                    board.toggle(heading);
                } else {
                    stop(board.lines().indexOf(heading), 1);
                }
            }
            case ENTER, SPACE -> board.toggle(heading);
            case UP -> stop(board.lines().indexOf(heading), -1);
            case DOWN -> stop(board.lines().indexOf(heading), 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void parent(Line.Heading heading) {
        if (heading instanceof Line.Setting) {
            above(board.lines().indexOf(heading));
        }
    }

    private boolean other(KeyEvent e) {
        Spot spot = board.spotProperty().get();
        switch (e.getCode()) {
            case LEFT, RIGHT -> across(spot, e.getCode() == KeyCode.LEFT ? -1 : 1);
            case UP, DOWN -> {
                int by = e.getCode() == KeyCode.UP ? -1 : 1;
                int line = spot == null ? -1 : board.line(spot.row().id());
                int to = closed(line, by);
                if (to >= 0) {
                    board.go((Line.Heading) board.lines().get(to));
                }
                return to >= 0;
            }
            default -> {
                return spot != null && spot.column() >= 0 && column(spot.column(), e.getCode());
            }
        }
        return true;
    }

    private boolean column(int column, KeyCode code) {
        switch (code) {
            case PLUS, ADD -> board.arrangement().resize(column, STEP);
            case MINUS, SUBTRACT -> board.arrangement().resize(column, -STEP);
            case EQUALS -> board.arrangement().widen(column);
            case L -> board.arrangement().change(column, w -> w.pinned(!w.pinned()));
            case H -> {
                int next = board.columns().step(column, 1);
                board.arrangement().change(column, w -> w.hidden(true));
                Spot spot = board.spotProperty().get();
                if (spot != null && board.columns().isShown(next)) {
                    board.go(Spot.at(spot.row(), next));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** To the column beside; left of the first one, to the heading above. */
    private void across(@Nullable Spot spot, int by) {
        if (spot == null) {
            stop(-1, 1);
        } else if (by < 0 && spot.column() < 0) {
            above(board.line(spot.row().id()));
        } else {
            board.go(Spot.at(spot.row(), board.columns().step(spot.column(), by)));
        }
    }

    private void above(int line) {
        List<Line> lines = board.lines();
        boolean setting = line >= 0 && lines.get(line) instanceof Line.Setting;
        for (int i = line - 1; i >= 0; i--) {
            if (lines.get(i) instanceof Line.Heading heading && !(setting && heading instanceof Line.Setting)) {
                board.go(heading);
                return;
            }
        }
    }

    /** The closed heading that is the next stop, -1 where it is a row or nothing. */
    private int closed(int line, int by) {
        List<Line> lines = board.lines();
        for (int i = line + by; i >= 0 && i < lines.size(); i += by) {
            if (lines.get(i) instanceof Line.Statement) {
                return -1;
            }
            if (lines.get(i) instanceof Line.Heading heading && heading.closed()) {
                return i;
            }
        }
        return -1;
    }

    /** Goes to the next row or closed heading. */
    private void stop(int line, int by) {
        List<Line> lines = board.lines();
        for (int i = line + by; i >= 0 && i < lines.size(); i += by) {
            if (lines.get(i) instanceof Line.Statement row) {
                board.go(Spot.at(row.row(), -1));
                return;
            }
            if (lines.get(i) instanceof Line.Heading heading && heading.closed()) {
                board.go(heading);
                return;
            }
        }
    }
}
