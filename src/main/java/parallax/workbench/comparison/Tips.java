package parallax.workbench.comparison;

import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Tooltips that are made when the mouse first comes: each is a window of its own, too dear to make for every cell. */
final class Tips {

    private static final int WIDTH = 460;

    private Tips() {}

    static void on(Node node, Supplier<String> words) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent e) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip tip = new Tooltip(words.get());
                tip.setWrapText(true);
                tip.setMaxWidth(WIDTH);
                Tooltip.install(node, tip);
            }
        });
    }
}
