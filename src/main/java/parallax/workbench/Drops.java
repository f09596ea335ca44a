package parallax.workbench;

import java.io.File;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import parallax.intake.Intake.Given;
import parallax.intake.fetch.Fetch;

/** Files, folders, texts and addresses dropped anywhere on the window are imported; a page is fetched only once agreed. */
final class Drops {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final ImportActions imports;

    Drops(ImportActions imports) {
        this.imports = imports;
    }

    void on(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (fits(e)) {
                e.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                node.pseudoClassStateChanged(DROPPING, true);
                e.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED_TARGET, e -> node.pseudoClassStateChanged(DROPPING, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            node.pseudoClassStateChanged(DROPPING, false);
            if (fits(e)) {
                take(e.getDragboard());
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }

    /** What is dragged from pane to pane is the panes' own affair. */
    private static boolean fits(DragEvent e) {
        return e.getGestureSource() == null
                && (e.getDragboard().hasFiles() || e.getDragboard().hasString());
    }

    private void take(Dragboard board) {
        if (board.hasFiles()) {
            imports.bring(board.getFiles().stream().map(File::toPath).toList());
        } else if (Fetch.isAddress(board.getString().strip())) {
            imports.fetch(board.getString().strip());
        } else {
            imports.paste(board.getString(), Given.NOTHING);
        }
    }
}
