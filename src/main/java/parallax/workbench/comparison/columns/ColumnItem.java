package parallax.workbench.comparison.columns;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.workbench.base.Words;
import parallax.workbench.comparison.table.ColumnPlan;

/** A column in the list of all columns: a check mark for shown, and what else is to be said of it. */
final class ColumnItem extends ListCell<ColumnPlan.Wish> {

    private final CheckBox shown = new CheckBox();
    private final Label note = new Label();
    private final HBox box = new HBox(shown, note);
    private final Function<ColumnPlan.Wish, @Nullable String> copyOf;

    ColumnItem(Consumer<ColumnPlan.Wish> toggle, Function<ColumnPlan.Wish, @Nullable String> copyOf) {
        this.copyOf = copyOf;
        shown.setFocusTraversable(false);
        shown.setMnemonicParsing(false);
        box.setAlignment(Pos.CENTER_LEFT);
        shown.setMinWidth(0);
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setOnAction(e -> toggle.accept(getItem()));
        HBox.setHgrow(shown, Priority.ALWAYS);
        note.getStyleClass().add("columns-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ColumnPlan.@Nullable Wish wish, boolean empty) {
        super.updateItem(wish, empty);
        if (empty || wish == null) {
            setGraphic(null);
            return;
        }
        String copy = copyOf.apply(wish);
        shown.setText(wish.source());
        shown.setSelected(!wish.hidden());
        shown.setDisable(copy != null);
        note.setText(
                copy != null
                        ? Words.of("comparison.columns.copy", copy)
                        : wish.pinned() ? Words.of("comparison.columns.pinned") : "");
        setGraphic(box);
        setAccessibleText(wish.source() + ", "
                + Words.of(wish.hidden() ? "comparison.columns.hidden" : "comparison.columns.shown"));
    }
}
