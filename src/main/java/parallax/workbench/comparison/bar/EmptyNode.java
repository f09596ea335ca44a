package parallax.workbench.comparison.bar;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.table.Filter;

/** Stands in for the table where there is nothing to show, and says the next step. */
public final class EmptyNode extends VBox {

    private final FontIcon icon = new FontIcon(Feather.COLUMNS);
    private final Label title = new Label();
    private final Label hint = new Label();
    private final Button clear = new Button(Words.of("comparison.chip.clear"));

    /** Offers the next step on this board. */
    public EmptyNode(Board board) {
        setId("comparison-empty");
        getStyleClass().add("comparison-empty");
        setAlignment(Pos.CENTER);
        title.getStyleClass().add("empty-title");
        hint.getStyleClass().add("empty-hint");
        hint.setWrapText(true);
        hint.setTextAlignment(TextAlignment.CENTER);
        clear.setOnAction(e -> board.look(board.view().with(Filter.NONE)));
        getChildren().addAll(icon, title, hint, clear);
    }

    /** Says why there is nothing, and what to do. */
    public void show(Emptiness why) {
        icon.setIconCode(
                switch (why) {
                    case COMPUTING -> Feather.LOADER;
                    case FILTERED -> Feather.FILTER;
                    default -> Feather.COLUMNS;
                });
        title.setText(Words.of("comparison.empty." + why.word()));
        hint.setText(Words.of("comparison.empty." + why.word() + ".hint"));
        clear.setVisible(why == Emptiness.FILTERED);
        clear.setManaged(why == Emptiness.FILTERED);
    }
}
