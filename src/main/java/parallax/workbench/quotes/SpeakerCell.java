package parallax.workbench.quotes;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parallax.store.quotes.Speakers;
import parallax.workbench.base.Words;

/** A speaker: name, number of quotes, the other names. */
final class SpeakerCell extends ListCell<Speakers.Row> {

    private final Label name = new Label();
    private final Label count = new Label();
    private final Label aliases = new Label();
    private final VBox box;

    SpeakerCell() {
        getStyleClass().add("quote-cell");
        setPrefWidth(0);
        name.getStyleClass().add("quote-speaker");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("quote-source");
        count.setMinWidth(Region.USE_PREF_SIZE);
        aliases.getStyleClass().add("quote-source");
        HBox first = new HBox(name, count);
        first.getStyleClass().add("quote-line");
        box = new VBox(first, aliases);
        box.getStyleClass().add("quote-box");
    }

    @Override
    protected void updateItem(Speakers.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String others = String.join(", ", row.speaker().aliases());
        name.setText(row.speaker().name());
        count.setText(Words.of("quotes.speaker.quotes", row.quotes()));
        aliases.setText(others.isEmpty() ? "" : Words.of("quotes.speaker.also", others));
        aliases.setVisible(!others.isEmpty());
        aliases.setManaged(!others.isEmpty());
        setTooltip(others.isEmpty() ? null : new Tooltip(String.join("\n", SpeakersView.names(row))));
        setAccessibleText(String.join(", ", name.getText(), count.getText(), aliases.getText()));
        setGraphic(box);
    }
}
