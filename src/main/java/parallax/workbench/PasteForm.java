package parallax.workbench;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import parallax.intake.Intake.Given;
import parallax.workbench.base.Words;

/** Asks for an article's text, and who published it when. */
final class PasteForm {

    private final TextArea text = new TextArea();
    private final TextField outlet = new TextField();
    private final DatePicker published = new DatePicker();
    private final GridPane grid = new GridPane();

    PasteForm(String found) {
        text.setText(found);
        text.setId("paste-text");
        text.setWrapText(true);
        text.setPrefRowCount(16);
        text.setPrefColumnCount(60);
        outlet.setId("paste-outlet");
        grid.getStyleClass().add("form");
        grid.addRow(0, label("paste.text", text), text);
        grid.addRow(1, label("details.outlet", outlet), outlet);
        grid.addRow(2, label("details.published", published), published);
        GridPane.setVgrow(text, Priority.ALWAYS);
        GridPane.setHgrow(text, Priority.ALWAYS);
    }

    private static Label label(String key, Node of) {
        Label label = new Label(Words.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMnemonicParsing(true);
        GridPane.setValignment(label, of instanceof TextArea ? VPos.TOP : VPos.CENTER);
        label.setLabelFor(of);
        return label;
    }

    Node node() {
        return grid;
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> !text.getText().isBlank(), text.textProperty());
    }

    String content() {
        return text.getText();
    }

    Given given() {
        return new Given(outlet.getText().isBlank() ? null : outlet.getText().strip(), published.getValue());
    }
}
