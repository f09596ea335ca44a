package parallax.workbench.comparison;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.workbench.base.Action;

/** What can be done with a row's wordings lined up word under word. */
final class OpenedActions {

    private final Board board;
    private final Node table;
    private final Action walk;
    private final Action around;
    private final Action copy;

    /** @param table what the opened row stands in */
    OpenedActions(Board board, Node table) {
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
    }

    /** In menu order. */
    List<Action> actions() {
        return List.of(walk, around, copy);
    }

    /** The action that a key stands for, null where it stands for none of these. */
    @Nullable
    Action key(KeyCode code) {
        return switch (code) {
            case I -> walk;
            case E -> around;
            default -> null;
        };
    }

    /** Puts the keyboard into the collation of the row, which is opened for it. */
    private void walk() {
        RowModel row = spot().row();
        if (row.id().equals(board.openedProperty().get()) && table.lookup(".interlinear") instanceof Interlinear here) {
            here.enter();
        } else {
            board.walkingProperty().set(true);
            board.open(row.id());
        }
    }

    private void around() {
        board.aroundProperty().set(!board.aroundProperty().get());
        if (!spot().row().id().equals(board.openedProperty().get())) {
            board.open(spot().row().id());
        }
    }

    private void copy() {
        RowModel row = spot().row();
        Against against = row.against(board.view());
        board.collations()
                .with(
                        row,
                        against,
                        collation -> Clipboard.getSystemClipboard().setContent(TableCopy.of(row, against, collation)));
    }

    private Spot spot() {
        return Optional.ofNullable(board.spotProperty().get()).orElseThrow();
    }
}
