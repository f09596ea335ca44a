package parallax.workbench.library;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parallax.workbench.base.Words;

/** Asks what of an outlet is one of its own, and what that is called. */
final class SplitForm extends VBox {

    private final List<CheckBox> boxes = new ArrayList<>();
    private final TextField name = new TextField();

    /** @param parts names and domains that may go */
    SplitForm(String told, List<String> parts) {
        getStyleClass().add("form");
        setSpacing(8);
        Label words = new Label(told);
        words.setWrapText(true);
        words.setMaxWidth(480);
        words.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(words);
        for (String part : parts) {
            CheckBox box = new CheckBox(part);
            box.setMnemonicParsing(false);
            box.selectedProperty().addListener((o, was, now) -> {
                if (now && name.getText().isBlank()) {
                    name.setText(part);
                }
            });
            boxes.add(box);
        }
        name.setId("outlet-name");
        Label label = new Label(Words.of("outlet.split.name"));
        label.setMnemonicParsing(true);
        label.setLabelFor(name);
        getChildren().addAll(boxes);
        getChildren().addAll(label, name);
    }

    BooleanBinding ready() {
        List<Observable> on = new ArrayList<>(List.of(name.textProperty()));
        boxes.forEach(b -> on.add(b.selectedProperty()));
        return Bindings.createBooleanBinding(
                () -> !name().isEmpty() && !parts().isEmpty(), on.toArray(Observable[]::new));
    }

    List<String> parts() {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
    }

    String name() {
        return name.getText().strip();
    }
}
