package parallax.workbench.comparison;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keyboard in the table. */
final class Keys {

    private final Board board;
    private final Grid grid;
    private final Corrections corrections;
    private final Runnable search;

    Keys(Board board, Grid grid, Corrections corrections, Runnable search) {
        this.board = board;
        this.grid = grid;
        this.corrections = corrections;
        this.search = search;
        grid.list().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        if (e.getTarget() instanceof Interlinear) {
            return;
        }
        boolean plain = !e.isShortcutDown() && !e.isAltDown() && !e.isMetaDown();
        if (plain && (e.isShiftDown() ? chosen(e) : moved(e) || done(e))) {
            e.consume();
        }
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
                return false;
            }
        }
        return true;
    }

    private boolean done(KeyEvent e) {
        Spot spot = board.spotProperty().get();
        switch (e.getCode()) {
            case ENTER -> {
                if (spot != null && !(spot.asks() && corrections.key(KeyCode.Y))) {
                    board.toggle(spot.row());
                }
            }
            case SPACE -> {
                if (spot != null) {
                    board.toggle(spot.row());
                }
            }
            case SLASH -> search.run();
            case T -> board.togetherProperty().set(!board.togetherProperty().get());
            case ESCAPE -> {
                return escaped();
            }
            default -> {
                return corrections.key(e.getCode());
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
