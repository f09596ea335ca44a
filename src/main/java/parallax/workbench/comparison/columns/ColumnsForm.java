package parallax.workbench.comparison.columns;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.text.Folding;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.table.ColumnPlan;
import parallax.workbench.comparison.table.Columns;

/** All columns in a list: which are shown, in what order, which stay at the left. What is done here shows at once. */
final class ColumnsForm extends VBox {

    private final Board board;
    private final TextField find = new TextField();
    private final ListView<ColumnPlan.Wish> list = new ListView<>();

    ColumnsForm(Board board) {
        this.board = board;
        getStyleClass().add("columns-form");
        find.setId("columns-find");
        find.setPromptText(Words.of("comparison.columns.find"));
        find.textProperty().addListener((o, was, is) -> fill(null));
        find.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                e.consume();
            }
        });
        list.setId("columns-list");
        list.setAccessibleText(Words.of("comparison.columns.title"));
        list.setCellFactory(l -> new ColumnItem(this::toggle, this::copyOf));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label hint = new Label(Words.of("comparison.columns.hint"));
        hint.getStyleClass().add("columns-hint");
        hint.setWrapText(true);
        HBox buttons = new HBox(
                button("all", () -> all(w -> w.hidden(false))),
                button("none", () -> all(w -> w.hidden(true))),
                button("reset", () -> plan(ColumnPlan.NONE, null)));
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("columns-buttons");
        getChildren().addAll(find, list, hint, buttons);
        fill(null);
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    /** What gets the keyboard. */
    Node first() {
        return list;
    }

    private static Button button(String name, Runnable does) {
        Button button = new Button(Words.of("comparison.columns." + name));
        button.setId("columns-" + name);
        button.getStyleClass().add("small");
        button.setOnAction(e -> does.run());
        return button;
    }

    private void pressed(KeyEvent e) {
        ColumnPlan.Wish at = list.getSelectionModel().getSelectedItem();
        if (at == null) {
            return;
        }
        boolean move = e.isShortcutDown() && (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN);
        if (move) {
            List<String> order = sources();
            int to = order.indexOf(at.source()) + (e.getCode() == KeyCode.UP ? -1 : 1);
            plan(columns().plan().move(columns().sources(), at.source(), to), at.source());
        } else if (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) {
            toggle(at);
        } else if (e.getCode() == KeyCode.L) {
            change(at.source(), w -> w.pinned(!w.pinned()));
        } else {
            return;
        }
        e.consume();
    }

    private Columns columns() {
        return board.columns();
    }

    private List<String> sources() {
        return columns().plan().over(columns().sources()).stream()
                .map(ColumnPlan.Wish::source)
                .toList();
    }

    private void toggle(ColumnPlan.Wish wish) {
        change(wish.source(), w -> w.hidden(!w.hidden()));
    }

    private void change(String source, UnaryOperator<ColumnPlan.Wish> to) {
        plan(columns().plan().change(columns().sources(), source, to), source);
    }

    private void all(UnaryOperator<ColumnPlan.Wish> to) {
        List<ColumnPlan.Wish> wishes = columns().plan().over(columns().sources());
        plan(new ColumnPlan(wishes.stream().map(to).toList()), null);
    }

    private void plan(ColumnPlan plan, @Nullable String keep) {
        board.arrangement().arrange(plan);
        fill(keep);
    }

    /** Name of the column that stands for another one, null where none does. */
    private @Nullable String copyOf(ColumnPlan.Wish wish) {
        int column = columns().sources().indexOf(wish.source());
        Integer by = board.table().folded().get(column);
        return by == null ? null : columns().sources().get(by);
    }

    /** @param keep the column that stays selected, null for whatever stands where it stood */
    private void fill(@Nullable String keep) {
        String wanted = Folding.fold(find.getText()).strip();
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        List<ColumnPlan.Wish> wishes = columns().plan().over(columns().sources()).stream()
                .filter(w -> Folding.fold(w.source()).contains(wanted))
                .toList();
        list.getItems().setAll(wishes);
        int kept = keep == null
                ? Math.min(at, wishes.size() - 1)
                : wishes.stream().map(ColumnPlan.Wish::source).toList().indexOf(keep);
        if (kept >= 0) {
            list.getSelectionModel().clearAndSelect(kept);
            list.getFocusModel().focus(kept);
        }
    }
}
