package parallax.workbench.reader;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.workbench.base.Action;
import parallax.workbench.base.Words;

/** The slim bar under the text: what can be done with the selection and by which key, and what is selected. */
final class VerbBar extends HBox {

    /** The least width, in em, at which the verbs have their words between icon and key. */
    private static final double ROOMY = 38;

    private final Label state = new Label();
    private final BooleanProperty roomy = new SimpleBooleanProperty(true);

    /** @param verbs key to press in the text, and what it does, in order */
    VerbBar(Map<String, Action> verbs) {
        getStyleClass().add("reader-verbs");
        setAlignment(Pos.CENTER_LEFT);
        verbs.forEach((key, action) -> getChildren().add(button(key, action)));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        state.setId("reader-state");
        state.getStyleClass().add("state");
        state.setMinWidth(0);
        setMinWidth(0);
        widthProperty()
                .addListener((o, was, is) ->
                        roomy.set(is.doubleValue() >= ROOMY * state.getFont().getSize()));
        getChildren().addAll(spring, state);
    }

    private Button button(String key, Action action) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key");
        Label word = new Label(Words.of("reader.verb." + action.id()));
        word.visibleProperty().bind(roomy);
        word.managedProperty().bind(roomy);
        HBox face = new HBox(word, cap);
        face.getStyleClass().add("face");
        face.setAlignment(Pos.CENTER_LEFT);
        if (action.icon() != null) {
            face.getChildren().addFirst(new FontIcon(action.icon()));
        }
        Button button = new Button(null, face);
        button.setId("verb." + action.id());
        button.getStyleClass().addAll("flat", "small");
        button.setTooltip(new Tooltip(action.plainLabel()));
        button.setAccessibleText(action.plainLabel());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(Bindings.not(action.enabled()));
        button.setOnAction(e -> action.fire());
        return button;
    }

    /** Says what is selected, in short and, for the tooltip and screen readers, at length where there is more. */
    void tell(String words, String more) {
        state.setText(words);
        String all = more.isEmpty() ? words : words + ": " + more;
        state.setTooltip(new Tooltip(all));
        state.setAccessibleText(all);
    }
}
