package parallax.workbench.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import parallax.workbench.Fx;

class TypedKeysTest {

    @Test
    void aKeyThatOpensAFieldTypesNothingIntoItAndTheNextDoes() {
        Stage stage = Fx.on(Stage::new);
        TextField field = Fx.on(TextField::new);
        Button button = Fx.on(() -> new Button("Open"));
        Fx.run(() -> {
            Scene scene = new Scene(new VBox(button, field));
            TypedKeys.guard(scene);
            stage.setScene(scene);
            stage.show();
            button.requestFocus();
            button.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
                field.requestFocus();
                e.consume();
            });
        });
        Fx.pulses(2);
        press(stage.getScene(), "n");
        assertThat(Fx.on(() -> field.getText())).isEmpty();
        press(stage.getScene(), "o");
        assertThat(Fx.on(() -> field.getText())).isEqualTo("o");
        Fx.run(stage::close);
    }

    private static void press(Scene scene, String letter) {
        KeyCode code = KeyCode.getKeyCode(letter.toUpperCase(java.util.Locale.ROOT));
        for (var type : java.util.List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            boolean typed = type == KeyEvent.KEY_TYPED;
            Fx.run(() -> Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(
                            type,
                            typed ? letter : "",
                            "",
                            typed ? KeyCode.UNDEFINED : code,
                            false,
                            false,
                            false,
                            false)));
        }
    }
}
