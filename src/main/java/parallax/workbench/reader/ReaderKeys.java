package parallax.workbench.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import parallax.workbench.base.Action;
import parallax.workbench.base.PaneKey;
import parallax.workbench.base.Words;

/** The keys of the text: one letter each, since nothing can be typed here. */
final class ReaderKeys {

    private final ReaderArea area;
    private final Tagging tagging;
    private final ReaderPane pane;
    private final Map<KeyCode, Action> letters;
    private final Map<KeyCode, Action> shifted;

    ReaderKeys(ReaderArea area, Verbs verbs, Tagging tagging, ReaderActions actions, ReaderPane pane) {
        this.area = area;
        this.tagging = tagging;
        this.pane = pane;
        letters = letters(verbs, actions);
        shifted = Map.of(
                KeyCode.F, actions.body(),
                KeyCode.N, actions.unsure().get(1),
                KeyCode.E, actions.speed().get(3),
                KeyCode.B, actions.speed().get(5),
                KeyCode.Z, actions.looks().get(1),
                KeyCode.W, actions.looks().get(3));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Map<KeyCode, Action> letters(Verbs verbs, ReaderActions actions) {
        Map<KeyCode, Action> letters = new EnumMap<>(KeyCode.class);
        letters.put(KeyCode.J, actions.next());
        letters.put(KeyCode.K, actions.previous());
        letters.put(KeyCode.T, actions.tag());
        letters.put(KeyCode.C, actions.comment());
        letters.put(KeyCode.Q, actions.quote());
        letters.put(KeyCode.F, actions.furniture());
        letters.put(KeyCode.N, actions.unsure().get(0));
        letters.put(KeyCode.A, actions.respan());
        letters.put(KeyCode.DELETE, actions.remove());
        letters.put(KeyCode.BACK_SPACE, actions.remove());
        letters.put(KeyCode.R, actions.speed().get(0));
        letters.put(KeyCode.S, actions.speed().get(1));
        letters.put(KeyCode.E, actions.speed().get(2));
        letters.put(KeyCode.B, actions.speed().get(4));
        letters.put(KeyCode.H, actions.speed().get(6));
        letters.put(KeyCode.Z, actions.looks().get(0));
        letters.put(KeyCode.W, actions.looks().get(2));
        return letters;
    }

    /** What the keys do that are no action's, for the overview. */
    static List<PaneKey> told() {
        return List.of(
                PaneKey.of("1 – 9", "reader.key.digits"),
                PaneKey.of("Enter", "reader.key.enter"),
                PaneKey.of(Words.of("key.space"), "reader.key.space"),
                PaneKey.of("Esc", "reader.key.escape"));
    }

    private void pressed(KeyEvent e) {
        if (e.isShortcutDown() || e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        if (e.getCode() == KeyCode.TAB) {
            area.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            e.consume();
        } else if (e.isShiftDown()) {
            Action action = shifted.get(e.getCode());
            if (action != null) {
                action.fire();
                e.consume();
            }
        } else if (did(e.getCode())) {
            e.consume();
        }
    }

    private boolean did(KeyCode code) {
        Action action = letters.get(code);
        if (action != null) {
            action.fire();
            return true;
        }
        if (code.isDigitKey()) {
            tagging.tag(
                    "0123456789".indexOf(code.getName().substring(code.getName().length() - 1)));
            return true;
        }
        switch (code) {
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
