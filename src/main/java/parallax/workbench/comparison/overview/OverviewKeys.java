package parallax.workbench.comparison.overview;

import javafx.scene.input.KeyEvent;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;

/** The keyboard in the overview: the same keys as in the table, a line of the picture a step. */
final class OverviewKeys {

    private final OverviewStrip strip;
    private final Board board;
    private final OverviewModel model;

    OverviewKeys(OverviewStrip strip, Board board, OverviewModel model) {
        this.strip = strip;
        this.board = board;
        this.model = model;
        strip.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isAltDown() || e.isMetaDown() || e.isShiftDown()) {
            return;
        }
        int rows = overview().rows().size();
        switch (e.getCode()) {
            case UP -> down(-strip.step());
            case DOWN -> down(strip.step());
            case PAGE_UP -> down(-strip.page());
            case PAGE_DOWN -> down(strip.page());
            case HOME -> down(-rows);
            case END -> down(rows);
            case LEFT -> across(-1);
            case RIGHT -> across(1);
            default -> {
                return;
            }
        }
        e.consume();
    }

    private Overview overview() {
        return model.overviewProperty().get();
    }

    private void down(int by) {
        int rows = overview().rows().size();
        if (rows > 0) {
            int at = strip.place();
            int to = at < 0 ? 0 : Math.clamp((long) at + by, 0, rows - 1);
            Spot spot = board.spotProperty().get();
            board.go(Spot.at(overview().rows().get(to), spot == null ? -1 : spot.column()));
        }
    }

    /** To the outlet beside; the statement's own column stands before the first. */
    private void across(int by) {
        Spot spot = board.spotProperty().get();
        int at = strip.place();
        if (spot == null || at < 0) {
            down(0);
            return;
        }
        int[] columns = overview().columns();
        int place = -1;
        for (int i = 0; i < columns.length; i++) {
            place = columns[i] == spot.column() ? i : place;
        }
        int to = Math.clamp(place + by, -1, columns.length - 1);
        board.go(Spot.at(spot.row(), to < 0 ? -1 : columns[to]));
    }
}
