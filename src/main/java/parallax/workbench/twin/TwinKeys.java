package parallax.workbench.twin;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keyboard over the two texts. */
final class TwinKeys {

    private final Leaf left;
    private final Leaf right;
    private final TwinPane pane;

    TwinKeys(Node node, Leaf left, Leaf right, TwinPane pane) {
        this.left = left;
        this.right = right;
        this.pane = pane;
        left.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, left));
        right.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, right));
        node.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                pane.close();
                e.consume();
            }
        });
    }

    private void pressed(KeyEvent e, Leaf at) {
        if (e.isShortcutDown() || e.isAltDown() || e.isMetaDown() || e.isShiftDown()) {
            return;
        }
        switch (e.getCode()) {
            case UP -> at.step(-1);
            case DOWN -> at.step(1);
            case PAGE_UP -> at.leap(-1);
            case PAGE_DOWN, SPACE -> at.leap(1);
            case HOME -> at.scrollTo(0);
            case END -> at.scrollTo(Double.MAX_VALUE);
            case LEFT -> left.requestFocus();
            case RIGHT -> right.requestFocus();
            case J, N -> pane.step(1);
            case K, P -> pane.step(-1);
            case X -> pane.swap();
            default -> {
                return;
            }
        }
        e.consume();
    }
}
