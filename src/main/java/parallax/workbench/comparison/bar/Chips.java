package parallax.workbench.comparison.bar;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.table.Filter;
import parallax.workbench.comparison.table.Filter.Part;
import parallax.workbench.comparison.table.FilterWords;

/** The filters in force, each with a cross that takes it off; the search field shows its words itself. */
public final class Chips extends FlowPane {

    private final Board board;
    private final Runnable leave;

    /** @param leave puts the keyboard back into the table */
    public Chips(Board board, Runnable leave) {
        this.board = board;
        this.leave = leave;
        setId("comparison-chips");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("comparison-chips");
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        board.viewProperty().addListener((o, was, is) -> {
            if (!is.filter().equals(was.filter())
                    || is.known() != was.known()
                    || !is.marked().equals(was.marked())) {
                show();
            }
        });
        show();
    }

    private void show() {
        boolean here = getChildren().stream().anyMatch(Node::isFocused);
        Filter filter = board.view().filter();
        List<Button> chips = new ArrayList<>();
        for (Part part : filter.active()) {
            if (part != Part.TEXT) {
                chips.add(chip(part, FilterWords.of(part, filter.parts().get(part), board.view())));
            }
        }
        getChildren().setAll(chips);
        setVisible(!chips.isEmpty());
        if (here && chips.isEmpty()) {
            leave.run();
        } else if (here) {
            chips.getFirst().requestFocus();
        }
    }

    private Button chip(Part part, String words) {
        Button chip = new Button(words, new FontIcon(Feather.X));
        chip.setId("chip-" + part.word());
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(Words.of("comparison.chip.remove", words));
        chip.setOnAction(e -> board.look(board.view().with(board.view().filter().without(part))));
        return chip;
    }

    /** Delete takes a chip off, the arrows go from one to the next, Esc goes back to the table. */
    private void pressed(KeyEvent e) {
        int at = getChildren().indexOf(getScene().getFocusOwner());
        if (at < 0) {
            return;
        }
        KeyCode code = e.getCode();
        int next = code == KeyCode.LEFT ? at - 1 : code == KeyCode.RIGHT ? at + 1 : -1;
        if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            ((Button) getChildren().get(at)).fire();
        } else if (code == KeyCode.ESCAPE || code == KeyCode.DOWN) {
            leave.run();
        } else if (next >= 0 && next < getChildren().size()) {
            getChildren().get(next).requestFocus();
        } else {
            return;
        }
        e.consume();
    }

    /** Puts the keyboard on the first chip, if there is any. */
    public void focus() {
        if (!getChildren().isEmpty()) {
            getChildren().getFirst().requestFocus();
        }
    }
}
