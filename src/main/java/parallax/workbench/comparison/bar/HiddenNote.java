package parallax.workbench.comparison.bar;

import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;

/** Says over the table that the filters hide the statement selected elsewhere, and offers to show it. */
public final class HiddenNote extends HBox {

    private final Board board;

    /** Watches this board for a statement that its filters hide. */
    public HiddenNote(Board board) {
        this.board = board;
        setId("comparison-hidden");
        getStyleClass().add("comparison-hidden");
        setAlignment(Pos.CENTER_LEFT);
        Hyperlink show = new Hyperlink(Words.of("comparison.hidden.show"));
        show.setOnAction(e -> board.unfilter());
        getChildren().addAll(new Label(Words.of("comparison.hidden"), new FontIcon(Feather.EYE_OFF)), show);
        managedProperty().bind(visibleProperty());
        board.spotProperty().addListener((o, was, is) -> settle());
        board.lines().addListener((Observable o) -> settle());
        settle();
    }

    private void settle() {
        Spot spot = board.spotProperty().get();
        setVisible(spot != null && board.indexOf(spot.row()) < 0);
    }
}
