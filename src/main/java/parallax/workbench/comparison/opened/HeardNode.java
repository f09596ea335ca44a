package parallax.workbench.comparison.opened;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.board.Board;
import parallax.workbench.comparison.board.Spot;
import parallax.workbench.comparison.table.Heard;
import parallax.workbench.comparison.table.RowModel;

/** A small line under an opened row: where else the speaker said the same, with a way there and one to join the rows. */
final class HeardNode extends HBox {

    HeardNode(Board board, RowModel row, Heard heard) {
        getStyleClass().add("heard");
        setAlignment(Pos.CENTER_LEFT);
        Hyperlink there = new Hyperlink(heard.words(), new FontIcon(Feather.REPEAT));
        there.setMinWidth(Region.USE_PREF_SIZE);
        there.setOnAction(e -> board.go(Spot.at(heard.row(), -1)));
        Label wording = new Label(heard.wording());
        wording.getStyleClass().add("heard-wording");
        wording.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(wording, Priority.ALWAYS);
        Button join = new Button(Words.of("comparison.echo.join"), new FontIcon(Feather.GIT_MERGE));
        join.getStyleClass().addAll("flat", "small");
        join.setMinWidth(Region.USE_PREF_SIZE);
        join.setOnAction(e -> board.desk().merge(List.of(row.id(), heard.row().id())));
        getChildren().addAll(there, wording, join);
    }
}
