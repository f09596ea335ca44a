package parallax.workbench;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import parallax.store.History.Act;
import parallax.workbench.base.Action;
import parallax.workbench.base.Words;
import parallax.workbench.base.Workspace;

/** Undo and redo of everything, named after the act. */
final class EditActions {

    private final Workspace workspace;
    private final Action undo;
    private final Action redo;

    EditActions(Workspace workspace) {
        this.workspace = workspace;
        undo = Action.of(
                "edit.undo",
                Feather.CORNER_UP_LEFT,
                "Shortcut+Z",
                Bindings.isNotNull(workspace.undoableProperty()),
                () -> workspace.act(p -> p.history().undo()));
        redo = Action.of(
                "edit.redo",
                Feather.CORNER_UP_RIGHT,
                "Shortcut+Shift+Z",
                Bindings.isNotNull(workspace.redoableProperty()),
                () -> workspace.act(p -> p.history().redo()));
    }

    List<Action> actions() {
        return List.of(undo, redo);
    }

    Action redo() {
        return redo;
    }

    List<MenuItem> items() {
        MenuItem undoItem = undo.item();
        undoItem.textProperty().bind(naming(undo, workspace.undoableProperty()));
        MenuItem redoItem = redo.item();
        redoItem.textProperty().bind(naming(redo, workspace.redoableProperty()));
        return List.of(undoItem, redoItem);
    }

    List<Button> buttons() {
        Button undoButton = undo.button();
        undoButton.getTooltip().textProperty().bind(hint(undo, workspace.undoableProperty()));
        Button redoButton = redo.button();
        redoButton.getTooltip().textProperty().bind(hint(redo, workspace.redoableProperty()));
        return List.of(undoButton, redoButton);
    }

    private static StringBinding naming(Action action, ObservableValue<@Nullable Act> act) {
        return Bindings.createStringBinding(
                () -> {
                    Act next = act.getValue();
                    // An underscore in an act's name is no mnemonic.
                    return next == null
                            ? action.label()
                            : Words.of("edit.act", action.label(), next.name().replace("_", "__"));
                },
                act);
    }

    private static StringBinding hint(Action action, ObservableValue<@Nullable Act> act) {
        return Bindings.createStringBinding(
                () -> {
                    Act next = act.getValue();
                    String words =
                            next == null ? action.plainLabel() : Words.of("edit.act", action.plainLabel(), next.name());
                    return action.shortcut() == null
                            ? words
                            : words + " (" + action.shortcut().getDisplayText() + ")";
                },
                act);
    }
}
