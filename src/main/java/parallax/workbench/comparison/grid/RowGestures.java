package parallax.workbench.comparison.grid;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import parallax.news.Rendering;
import parallax.workbench.comparison.acts.Corrections;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;

/** What the mouse does on a row: go there, choose, drag a rendering to another row, the context menu. */
final class RowGestures {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final LineCell cell;
    private final Board board;
    private final Corrections corrections;

    private RowGestures(LineCell cell, Board board, Corrections corrections) {
        this.cell = cell;
        this.board = board;
        this.corrections = corrections;
    }

    static void on(LineCell cell, Board board, Corrections corrections) {
        RowGestures gestures = new RowGestures(cell, board, corrections);
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, gestures::pressed);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, gestures::clicked);
        cell.setOnContextMenuRequested(e -> {
            if (gestures.row().isPresent()) {
                corrections.menu().show(cell, e.getScreenX(), e.getScreenY());
                e.consume();
            }
        });
        cell.setOnDragDetected(gestures::dragged);
        cell.setOnDragOver(gestures::over);
        cell.setOnDragExited(e -> cell.pseudoClassStateChanged(TARGET, false));
        cell.setOnDragDropped(gestures::dropped);
        cell.setOnDragDone(e -> board.draggedProperty().set(null));
    }

    private Optional<RowNode> row() {
        return cell.row();
    }

    private void pressed(MouseEvent e) {
        cell.getListView().requestFocus();
        row().ifPresent(row -> {
            Spot to = Spot.at(row.row(), row.columnAt(e.getX()));
            if (e.isShortcutDown()) {
                board.chosen().toggle(row.row());
            } else if (e.isShiftDown()) {
                board.chooseTo(to);
            } else if (e.getButton() == MouseButton.PRIMARY
                    || !board.chosenProperty().get().contains(row.row().id())) {
                board.go(to);
            }
        });
        e.consume();
    }

    private void clicked(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
            row().ifPresent(row -> board.toggle(row.row()));
        }
        e.consume();
    }

    private void dragged(MouseEvent e) {
        Spot spot = board.spotProperty().get();
        Rendering rendering = spot == null ? null : spot.rendering();
        if (rendering == null || row().isEmpty() || spot.row() != row().get().row()) {
            return;
        }
        Dragboard dragboard = cell.startDragAndDrop(TransferMode.MOVE);
        ClipboardContent content = new ClipboardContent();
        content.putString(spot.row().text(spot.row().statement().renderings().indexOf(rendering)));
        dragboard.setContent(content);
        board.draggedProperty().set(rendering);
        e.consume();
    }

    private boolean takes() {
        Rendering dragged = board.draggedProperty().get();
        return dragged != null
                && row().filter(row -> Corrections.takes(row.row(), dragged)).isPresent();
    }

    private void over(DragEvent e) {
        if (takes()) {
            e.acceptTransferModes(TransferMode.MOVE);
            cell.pseudoClassStateChanged(TARGET, true);
            e.consume();
        }
    }

    private void dropped(DragEvent e) {
        Rendering dragged = board.draggedProperty().get();
        boolean taken = takes() && dragged != null;
        if (taken) {
            row().ifPresent(row -> corrections.move(dragged, row.row()));
        }
        e.setDropCompleted(taken);
        e.consume();
    }
}
