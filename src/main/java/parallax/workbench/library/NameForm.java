package parallax.workbench.library;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parallax.workbench.base.Words;

/** Asks for the name of an outlet. */
final class NameForm extends VBox {

    private final ComboBox<String> name = new ComboBox<>();

    NameForm(String told, String initial, List<String> known) {
        getStyleClass().add("form");
        setSpacing(10);
        Label words = new Label(told);
        words.setWrapText(true);
        words.setMaxWidth(480);
        words.setMinHeight(Region.USE_PREF_SIZE);
        name.setId("outlet-name");
        name.setEditable(true);
        name.getItems().setAll(known);
        name.getEditor().setText(initial);
        name.setAccessibleText(Words.of("outlet.name"));
        name.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(words, name);
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> !name().isEmpty(), name.getEditor().textProperty());
    }

    String name() {
        String typed = name.getEditor().getText();
        return typed == null ? "" : typed.strip();
    }
}
