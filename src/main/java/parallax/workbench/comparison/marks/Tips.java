package parallax.workbench.comparison.marks;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tooltips that are made when the mouse first comes: each is a window of its own, too dear to make for every cell. What they
 * say is asked whenever it comes.
 */
public final class Tips implements EventHandler<MouseEvent> {

    private static final int WIDTH = 460;

    private final Node node;
    private final Supplier<String> words;
    private @Nullable Tooltip tip;

    private Tips(Node node, Supplier<String> words) {
        this.node = node;
        this.words = words;
    }

    /** Words are asked for when the tip is first to be seen. */
    public static void on(Node node, Supplier<String> words) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new Tips(node, words));
    }

    @Override
    public void handle(MouseEvent e) {
        Tooltip shown = tip;
        if (shown == null) {
            shown = new Tooltip();
            shown.setWrapText(true);
            shown.setMaxWidth(WIDTH);
            Tooltip.install(node, shown);
            tip = shown;
        }
        shown.setText(words.get());
    }
}
