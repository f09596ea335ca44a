package parallax.workbench;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import parallax.intake.Intake.Given;
import parallax.intake.fetch.PageAddress;

/** Files, folders, texts and addresses dropped anywhere on the window are imported; a page is fetched only once agreed. */
final class Drops {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final ImportActions imports;
    private final Executor later;

    /** @param later runs on the FX thread once the drop is over: whoever is dragged from hangs until then */
    Drops(ImportActions imports, Executor later) {
        this.imports = imports;
        this.later = later;
    }

    void on(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (fits(e)) {
                // Never a move: whoever it is dragged from would then delete it.
                e.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                node.pseudoClassStateChanged(DROPPING, true);
                e.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED_TARGET, e -> node.pseudoClassStateChanged(DROPPING, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            node.pseudoClassStateChanged(DROPPING, false);
            if (fits(e)) {
                later.execute(taken(e.getDragboard()));
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }

    /** What is dragged from pane to pane is the panes' own affair. */
    private static boolean fits(DragEvent e) {
        return e.getGestureSource() == null
                && (e.getDragboard().hasFiles()
                        || e.getDragboard().hasUrl()
                        || e.getDragboard().hasString());
    }

    /** What is to be done with it. Read at once: after the drop nothing is on the board any more. */
    private Runnable taken(Dragboard board) {
        List<Path> files =
                board.hasFiles() ? board.getFiles().stream().map(File::toPath).toList() : List.of();
        String text = board.hasString() ? board.getString() : "";
        Optional<String> address = address(text, board.hasUrl() ? board.getUrl() : "");
        if (!files.isEmpty()) {
            return () -> imports.bring(files);
        }
        return address.<Runnable>map(found -> () -> imports.fetch(found))
                .orElse(text.isBlank() ? () -> {} : () -> imports.paste(text, Given.NOTHING));
    }

    /** A link comes as its address, or as its words beside its address; a chosen text has no address of its own. */
    static Optional<String> address(String text, String url) {
        return PageAddress.in(text).or(() -> PageAddress.in(url));
    }
}
