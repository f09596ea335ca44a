package parallax.workbench.reader;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;

/** The keys of the text: one letter each, since nothing can be typed here. */
final class ReaderKeys {

    private final ReaderArea area;
    private final Verbs verbs;
    private final ReaderActions actions;
    private final ReaderPane pane;

    ReaderKeys(ReaderArea area, Verbs verbs, ReaderActions actions, ReaderPane pane) {
        this.area = area;
        this.verbs = verbs;
        this.actions = actions;
        this.pane = pane;
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        if (e.getCode() == KeyCode.TAB) {
            area.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            e.consume();
        } else if (!e.isShiftDown() && did(e.getCode())) {
            e.consume();
        }
    }

    private boolean did(KeyCode code) {
        if (code.isDigitKey() && verbs.targeting().get()) {
            int digit =
                    "0123456789".indexOf(code.getName().substring(code.getName().length() - 1));
            if (digit > 0) {
                verbs.tag(digit - 1);
            }
            return true;
        }
        switch (code) {
            case J -> actions.next().fire();
            case K -> actions.previous().fire();
            case T -> actions.tag().fire();
            case C -> actions.comment().fire();
            case Q -> actions.quote().fire();
            case A -> actions.respan().fire();
            case DELETE, BACK_SPACE -> actions.remove().fire();
            case SPACE -> area.nextPage(SelectionPolicy.CLEAR);
            case ENTER -> pane.enter();
            case ESCAPE -> {
                return pane.escape();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
