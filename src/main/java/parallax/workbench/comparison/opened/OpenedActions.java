package parallax.workbench.comparison.opened;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.workbench.base.Action;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.table.Against;
import parallax.workbench.comparison.table.RowModel;

/** What can be done with a row's wordings lined up word under word. */
public final class OpenedActions {

    private final Board board;
    private final Node table;
    private final Action walk;
    private final Action around;
    private final Action copy;

    /** The row that was opened to be walked, null where none was yet. */
    private @Nullable String walked;

    /** @param table what the opened row stands in */
    public OpenedActions(Board board, Node table) {
        this.board = board;
        this.table = table;
        BooleanBinding at = Bindings.isNotNull(board.spotProperty());
        BooleanBinding several = Bindings.createBooleanBinding(
                () -> Optional.ofNullable(board.spotProperty().get())
                        .filter(s -> s.row().against(board.view()).compares())
                        .isPresent(),
                board.spotProperty(),
                board.viewProperty());
        walk = Action.of("compare.walk", Feather.COLUMNS, null, several, this::walk);
        around = Action.of("compare.around", Feather.ALIGN_JUSTIFY, null, at, this::around);
        copy = Action.of("compare.copy-table", Feather.CLIPBOARD, "Shortcut+Shift+C", several, this::copy);
        board.openedProperty().addListener((o, was, is) -> {
            if (!Objects.equals(is, walked)) {
                board.switches().walking().set(false);
            }
        });
    }

    /** In menu order. */
    public List<Action> actions() {
        return List.of(walk, around, copy);
    }

    /** Puts the keyboard into the collation of the row, which is opened for it. */
    private void walk() {
        RowModel row = spot().row();
        boolean open = row.id().equals(board.openedProperty().get());
        Optional<Interlinear> here = table.lookupAll(".interlinear").stream()
                .filter(Interlinear.class::isInstance)
                .map(Interlinear.class::cast)
                .filter(lines -> open && lines.seen())
                .findFirst();
        if (here.isPresent()) {
            here.get().enter();
        } else {
            board.open(null);
            walked = row.id();
            board.switches().walking().set(true);
            board.open(walked);
        }
    }

    /** On a row that is closed it opens the row with the sentences, however it was looked at before. */
    private void around() {
        boolean open = spot().row().id().equals(board.openedProperty().get());
        board.switches().around().set(!open || !board.switches().around().get());
        if (!open) {
            board.open(spot().row().id());
        }
    }

    private void copy() {
        RowModel row = spot().row();
        Against against = row.against(board.view());
        board.readings()
                .with(
                        row,
                        against,
                        reading -> Clipboard.getSystemClipboard()
                                .setContent(TableCopy.of(row, against, reading.collation())));
    }

    private Spot spot() {
        return Optional.ofNullable(board.spotProperty().get()).orElseThrow();
    }
}
