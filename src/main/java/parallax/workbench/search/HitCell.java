package parallax.workbench.search;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import parallax.workbench.base.Words;

/** A stretch that would be tagged, with its check mark; what is tagged stands out from the words around it. */
final class HitCell extends ListCell<Hits.Hit> {

    private final Runnable changed;
    private final CheckBox mark = new CheckBox();
    private final Label where = new Label();
    private final Text before = new Text();
    private final Text tagged = new Text();
    private final Text after = new Text();
    private final HBox line;
    private Hits.@Nullable Hit shown;

    /** @param changed is told when a check mark was clicked */
    HitCell(Runnable changed) {
        this.changed = changed;
        getStyleClass().add("hit-cell");
        setPrefWidth(0);
        mark.setFocusTraversable(false);
        mark.setOnAction(e -> take());
        where.getStyleClass().add("hit-where");
        tagged.getStyleClass().add("found");
        before.getStyleClass().add("around");
        after.getStyleClass().add("around");
        VBox words = new VBox(where, new TextFlow(before, tagged, after));
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(mark, words);
        line.getStyleClass().add("hit-line");
    }

    private void take() {
        if (shown != null) {
            shown.on().set(mark.isSelected());
            changed.run();
        }
    }

    @Override
    protected void updateItem(Hits.@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (shown != null) {
            mark.selectedProperty().unbindBidirectional(shown.on());
        }
        shown = empty ? null : hit;
        if (shown == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        mark.selectedProperty().bindBidirectional(shown.on());
        where.setText(Words.of(
                "search.article", shown.passage().source(), shown.passage().title()));
        before.setText(shown.before());
        tagged.setText(shown.tagged());
        after.setText(shown.after());
        setGraphic(line);
        setAccessibleText(where.getText() + ": " + shown.tagged());
    }
}
