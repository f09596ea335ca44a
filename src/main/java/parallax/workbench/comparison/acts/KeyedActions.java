package parallax.workbench.comparison.acts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import parallax.workbench.base.Action;

/** The actions by the key that their labels name, so that label and keyboard cannot disagree. */
public final class KeyedActions {

    private final Map<String, Action> byKey = new HashMap<>();

    /**
     * @param actions those with a shortcut of their own are left to the menu
     * @throws IllegalArgumentException if two of them name the same key
     */
    public KeyedActions(List<Action> actions) {
        for (Action action : actions) {
            if (action.shortcut() == null && !action.keys().isEmpty()) {
                Action other = byKey.putIfAbsent(action.keys(), action);
                if (other != null) {
                    throw new IllegalArgumentException(
                            action.id() + " and " + other.id() + " both have the key " + action.keys());
                }
            }
        }
    }

    /** Does what the key stands for. Returns whether it stands for anything that can be done now. */
    public boolean fire(KeyCode code, boolean shift) {
        Action action = byKey.get((shift ? "Shift+" : "") + name(code));
        boolean can = action != null && action.enabled().get();
        if (can) {
            action.fire();
        }
        return can;
    }

    private static String name(KeyCode code) {
        return code == KeyCode.SLASH ? "/" : code.getName();
    }
}
