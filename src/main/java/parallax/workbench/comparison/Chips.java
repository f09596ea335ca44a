package parallax.workbench.comparison;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.workbench.base.Words;

/** The filters in force that no control of the bar shows, each with a cross that takes it off. */
final class Chips extends FlowPane {

    private final Board board;

    Chips(Board board) {
        this.board = board;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("comparison-chips");
        board.viewProperty().addListener((o, was, is) -> show());
        show();
    }

    private void show() {
        Filter filter = board.view().filter();
        List<Filter.Part> active =
                filter.active().stream().filter(Filter.Part.OMITTED_BY::equals).toList();
        setVisible(!active.isEmpty());
        setManaged(!active.isEmpty());
        getChildren().setAll(active.stream().map(part -> chip(filter, part)).toList());
    }

    private Button chip(Filter filter, Filter.Part part) {
        String words = Words.of("comparison.chip.omitted", filter.omittedBy());
        Button chip = new Button(words, new FontIcon(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(Words.of("comparison.chip.remove", words));
        chip.setOnAction(e -> board.look(board.view().with(board.view().filter().without(part))));
        return chip;
    }
}
