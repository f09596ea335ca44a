package parallax.workbench.profiles;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import parallax.workbench.base.Words;

/** A reporting word with what the list says of it and how often it occurs. */
final class CueCell extends ListCell<CueLine> {

    private final Label sign = new Label();
    private final Label verb = new Label();
    private final Label tone = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(sign, verb, tone, count);

    CueCell() {
        getStyleClass().add("cue-cell");
        line.getStyleClass().add("cue-line");
        verb.setMaxWidth(Double.MAX_VALUE);
        verb.setMinWidth(0);
        HBox.setHgrow(verb, Priority.ALWAYS);
        tone.getStyleClass().add("cue-tone");
        count.getStyleClass().add("cue-count");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CueLine of, boolean empty) {
        super.updateItem(of, empty);
        if (empty || of == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String word = of.tone().word();
        sign.getStyleClass().setAll("label", "cue-sign", "ground-" + word);
        sign.setText(Words.of("profiles.sign." + word));
        verb.setText(of.verb());
        tone.setText(Words.of("profiles.tone." + word));
        count.setText(of.count() == 0 ? "" : Words.of("profiles.cue-words.count", of.count()));
        setGraphic(line);
        setAccessibleText(of.verb() + ", " + tone.getText() + ", " + count.getText());
    }
}
