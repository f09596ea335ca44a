package parallax.workbench.base;

import java.util.List;
import javafx.scene.Node;

/**
 * One of the linked panes of the window. Made once with the {@link Workspace}; it shows what that holds and writes to
 * it.
 */
public interface Pane {

    /** Stable word for style sheets, settings and tests: {@code reader}. */
    String id();

    /** What to put into the window; always the same node. */
    Node node();

    /** Keys that work here beside those of the actions, for the overview of shortcuts. */
    default List<PaneKey> keys() {
        return List.of();
    }

    /** What can be done here, in menu order. */
    List<Action> actions();

    /** Puts the keyboard where this pane starts. */
    void focus();
}
