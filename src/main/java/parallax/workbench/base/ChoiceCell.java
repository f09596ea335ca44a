package parallax.workbench.base;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of a {@link Picker}: swatch, words, detail. */
final class ChoiceCell extends ListCell<Choice> {

    /** Height of a line in em of the list. */
    static final double LINE_EM = 2.1;

    private final Region swatch = new Region();
    private final Label words = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(swatch, words, detail);

    ChoiceCell() {
        swatch.getStyleClass().add("swatch");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        detail.getStyleClass().add("choice-detail");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("choice");
        getStyleClass().add("choice-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        if (empty || choice == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        words.setText(choice.words());
        detail.setText(choice.detail());
        swatch.setVisible(choice.colour() != null);
        swatch.setManaged(choice.colour() != null);
        swatch.setStyle(choice.colour() == null ? null : "-fx-background-color: " + choice.colour() + ";");
        setGraphic(line);
        setAccessibleText(choice.detail().isEmpty() ? choice.words() : choice.words() + ", " + choice.detail());
    }
}
