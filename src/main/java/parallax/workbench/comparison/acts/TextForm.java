package parallax.workbench.comparison.acts;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parallax.workbench.base.Words;

/** A reference text: its name, where it comes from, its words. */
final class TextForm extends VBox {

    /** What the form says. */
    interface Taken {
        void take(String name, String source, String text);
    }

    private final TextField name = new TextField();
    private final TextField source = new TextField();
    private final TextArea text = new TextArea();

    TextForm(Taken save) {
        getStyleClass().addAll("form", "occasion-form");
        name.setId("reference-name");
        name.setPromptText(Words.of("comparison.reference.name.prompt"));
        source.setId("reference-source");
        source.setPromptText(Words.of("comparison.reference.source.prompt"));
        text.setId("reference-text");
        text.setWrapText(true);
        text.setPrefRowCount(6);
        text.setPromptText(Words.of("comparison.reference.text.prompt"));
        Button keep = new Button(Words.of("comparison.reference.save"));
        keep.setId("reference-save");
        keep.setDefaultButton(true);
        keep.getStyleClass().add("accent");
        keep.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> name.getText().isBlank() || text.getText().isBlank(),
                        name.textProperty(),
                        text.textProperty()));
        keep.setOnAction(e -> save.take(name.getText().strip(), source.getText().strip(), text.getText()));
        HBox buttons = new HBox(keep);
        buttons.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("occasion-days");
        getChildren()
                .addAll(
                        labelled("comparison.reference.name", name),
                        name,
                        labelled("comparison.reference.source", source),
                        source,
                        labelled("comparison.reference.text", text),
                        text,
                        buttons);
    }

    private static Label labelled(String key, Node field) {
        Label label = new Label(Words.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** What the keyboard goes to first. */
    TextField first() {
        return name;
    }
}
