package parallax.workbench.tags;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.kordamp.ikonli.feather.Feather;
import parallax.news.Annotation;
import parallax.workbench.base.Action;

/** What can be done with tags, and the keys that do it while the tree has the keyboard. */
final class TagKeys {

    private final CodebookActs acts;
    private final Action add;
    private final Action under;
    private final Action edit;
    private final Action rename;
    private final Action use;
    private final Action up;
    private final Action down;
    private final Action in;
    private final Action out;
    private final Action remove;
    private final Action merge;
    private final Action split;
    private final Action memo;

    /** @param chosen the annotations that are selected */
    TagKeys(CodebookActs acts, TagTree tree, ObservableValue<List<Annotation>> chosen, ObservableBooleanValue open) {
        this.acts = acts;
        BooleanBinding one = Bindings.isNotNull(tree.chosenProperty());
        add = Action.of("annotate.new-tag", Feather.PLUS, null, open, acts::add);
        under = Action.of("annotate.new-tag-under", Feather.CORNER_DOWN_RIGHT, null, one, acts::addUnder);
        use = Action.of("annotate.use-tag", Feather.TAG, null, one, acts::use);
        rename = Action.of("annotate.rename-tag", Feather.TYPE, null, one, tree::rename);
        edit = Action.of("annotate.edit-tag", Feather.EDIT_2, null, one, acts::edit);
        up = Action.of("annotate.tag-up", Feather.ARROW_UP, null, one, () -> acts.move(Moves::up));
        down = Action.of("annotate.tag-down", Feather.ARROW_DOWN, null, one, () -> acts.move(Moves::down));
        in = Action.of("annotate.tag-in", Feather.ARROW_RIGHT, null, one, () -> acts.move(Moves::in));
        out = Action.of("annotate.tag-out", Feather.ARROW_LEFT, null, one, () -> acts.move(Moves::out));
        remove = Action.of("annotate.delete-tag", Feather.TRASH_2, null, one, acts::remove);
        merge = Action.of("annotate.merge-tag", Feather.GIT_MERGE, null, one, acts::merge);
        BooleanBinding some = Bindings.createBooleanBinding(
                () -> tree.chosenProperty().get() != null
                        && chosen.getValue().stream()
                                .anyMatch(a -> a.tags()
                                        .contains(Objects.requireNonNull(
                                                        tree.chosenProperty().get())
                                                .id())),
                tree.chosenProperty(),
                chosen);
        split = Action.of("annotate.split-tag", Feather.SCISSORS, null, some, () -> acts.split(chosen.getValue()));
        memo = Action.of("annotate.memo-on-tag", Feather.FILE_TEXT, null, one, acts::memo);
        on(tree.view());
    }

    List<Action> actions() {
        return List.of(add, under, use, rename, edit, memo, merge, split, up, down, in, out, remove);
    }

    /** For the bar over the tree. */
    List<Action> buttons() {
        return List.of(add, under, edit, remove);
    }

    Action add() {
        return add;
    }

    private void on(TreeView<?> view) {
        ContextMenu menu = new ContextMenu();
        for (Action action : actions()) {
            if (action == up || action == remove) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            MenuItem item = action.contextItem();
            menu.getItems().add(item);
        }
        view.setContextMenu(menu);
        view.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getTarget() == view && pressed(e)) {
                e.consume();
            }
        });
        view.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY) {
                use.fire();
            }
        });
    }

    private boolean pressed(KeyEvent e) {
        if (e.isShortcutDown()) {
            return false;
        }
        if (e.isAltDown() && e.getCode().isDigitKey()) {
            acts.key(e.getCode().getChar().charAt(0) - '0');
            return true;
        }
        Action action = e.isAltDown()
                ? switch (e.getCode()) {
                    case UP -> up;
                    case DOWN -> down;
                    case RIGHT -> in;
                    case LEFT -> out;
                    case ENTER -> edit;
                    default -> null;
                }
                : switch (e.getCode()) {
                    case INSERT -> e.isShiftDown() ? under : add;
                    case ENTER -> use;
                    case F2 -> rename;
                    case DELETE -> remove;
                    case M -> merge;
                    case N -> memo;
                    case L -> split;
                    default -> null;
                };
        if (action != null) {
            action.fire();
            return true;
        }
        KeyCode code = e.getCode();
        if (!e.isAltDown() && code.isDigitKey() && code != KeyCode.DIGIT0 && code != KeyCode.NUMPAD0) {
            acts.use(code.getChar().charAt(0) - '0');
            return true;
        }
        return false;
    }
}
