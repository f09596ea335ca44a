package parallax.workbench;

import java.io.File;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import parallax.intake.Intake.Given;
import parallax.workbench.base.Notice;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Files, folders and texts dropped anywhere on the window are imported. */
final class Drops {

    private static final Pattern ADDRESS = Pattern.compile("\\s*https?://\\S+\\s*");
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Workspace workspace;
    private final ImportActions imports;

    Drops(Workspace workspace, ImportActions imports) {
        this.workspace = workspace;
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
        } else if (ADDRESS.matcher(board.getString()).matches()) {
            workspace.noticeProperty().set(Notice.info(Words.of("import.address")));
        } else {
            imports.paste(board.getString(), Given.NOTHING);
        }
    }
}
