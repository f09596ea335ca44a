package parallax.workbench.base;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a key that opened a field from typing its letter into it: the letter arrives after the press, when the field has
 * the keyboard already.
 */
public final class TypedKeys {

    private boolean down;
    private @Nullable Node owner;

    private TypedKeys() {}

    /** Watches over a window. */
    public static void guard(Scene scene) {
        TypedKeys keys = new TypedKeys();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            keys.down = true;
            keys.owner = scene.getFocusOwner();
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (keys.down && keys.owner != scene.getFocusOwner()) {
                e.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> keys.down = false);
    }
}
