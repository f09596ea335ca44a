package parallax.workbench.comparison;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import parallax.workbench.comparison.acts.KeyedActions;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.grid.Grid;
import parallax.workbench.comparison.table.RowModel;

/** The keyboard in the table. */
final class Keys {

    private final Board board;
    private final Grid grid;
    private final KeyedActions actions;

    Keys(Board board, Grid grid, KeyedActions actions) {
        this.board = board;
        this.grid = grid;
        this.actions = actions;
        grid.list().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.list().addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getTarget() != grid.list() && e.getCode() == KeyCode.ESCAPE) {
                grid.list().requestFocus();
                e.consume();
            }
        });
    }

    private void pressed(KeyEvent e) {
        boolean plain = !e.isShortcutDown() && !e.isAltDown() && !e.isMetaDown();
        if (plain && (e.getTarget() == grid.list() ? here(e) : within(e))) {
            e.consume();
        }
    }

    private boolean here(KeyEvent e) {
        return e.isShiftDown() ? chosen(e) : moved(e) || done(e);
    }

    /** What stands in an opened row moves and is pressed by its own keys; letters mean the same everywhere. */
    private boolean within(KeyEvent e) {
        return e.getCode().isLetterKey() && actions.fire(e.getCode(), e.isShiftDown());
    }

    private boolean moved(KeyEvent e) {
        switch (e.getCode()) {
            case UP -> down(-1);
            case DOWN -> down(1);
            case PAGE_UP -> down(-grid.page());
            case PAGE_DOWN -> down(grid.page());
            case HOME -> down(-board.rows().size());
            case END -> down(board.rows().size());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean chosen(KeyEvent e) {
        switch (e.getCode()) {
            case UP -> next(-1).ifPresent(board::chooseTo);
            case DOWN -> next(1).ifPresent(board::chooseTo);
            default -> {
                return actions.fire(e.getCode(), true);
            }
        }
        return true;
    }

    private boolean done(KeyEvent e) {
        Spot spot = board.spotProperty().get();
        switch (e.getCode()) {
            case ENTER -> {
                if (spot != null && !(spot.asks() && actions.fire(KeyCode.Y, false))) {
                    board.toggle(spot.row());
                }
            }
            case ESCAPE -> {
                return escaped();
            }
            default -> {
                return actions.fire(e.getCode(), false);
            }
        }
        return true;
    }

    /** Closes the innermost thing that is open: the mark of a cut, a choice of several rows, an opened row. */
    private boolean escaped() {
        if (board.cutProperty().get() != null) {
            board.cutProperty().set(null);
        } else if (board.chosenProperty().get().size() > 1) {
            board.chooseOnlySpot();
        } else if (board.openedProperty().get() != null) {
            board.open(null);
        } else {
            return false;
        }
        return true;
    }

    private void down(int rows) {
        next(rows).ifPresent(board::go);
    }

    /** The cell so many rows further down in the same column, or the last one on the way. */
    private Optional<Spot> next(int rows) {
        List<RowModel> all = board.rows();
        @Nullable Spot spot = board.spotProperty().get();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int at = spot == null ? -1 : board.indexOf(spot.row());
        int to = at < 0 ? 0 : Math.clamp((long) at + rows, 0, all.size() - 1);
        return Optional.of(Spot.at(all.get(to), spot == null ? -1 : spot.column()));
    }
}
